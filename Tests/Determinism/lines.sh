hostname; whoami; pwd
date; uname -a
echo $RANDOM $RANDOM $$ $SECONDS
for i in 1 2 3; do echo $((i * RANDOM % 100)); done
ls -la /etc/postfix
ls -i /etc/passwd /etc/aliases
stat -c '%i %s %Y' /etc/postfix/main.cf
ps aux
mkdir -p /tmp/d/{a,b,c}; touch /tmp/d/*/x; find /tmp/d
mktemp -u /tmp/XXXXXXXX
head -c 16 /dev/urandom | od -An -tx1
declare -A table=([one]=1 [two]=2 [three]=3 [four]=4 [five]=5); echo "${!table[@]}" "${table[@]}"
env | sort
set | grep -c =
alias a=1 b=2 c=3; alias
yes | head -3 | cat -n
seq 1 1000 | sort -R | head -5
seq 1 20 | shuf | head -5
(sleep 2; echo two) & (sleep 1; echo one) & wait
sleep 3 & sleep 1; jobs -p | wc -l; wait
time sleep 2
cat /etc/passwd | while IFS=: read -r name rest; do echo "$name"; done | tail -3
awk -F: '{ count[$7]++ } END { for (shell in count) print shell, count[shell] }' /etc/passwd
awk 'BEGIN { srand(); print rand() }'
grep -rl smtp /etc/postfix | head -3
sed -n '1,3p' /etc/services
du -s /etc/postfix; df /
postconf -n
postconf mydestination myhostname mail_version
postconf -d | md5sum
postconf -e 'mydestination = example.com, localhost'
postfix reload; sleep 1
echo hello | sendmail -f root@example.com student@example.com; sleep 2
printf 'Subject: one\n\nbody\n' | sendmail nobody@remote.example; sleep 3
printf 'Subject: two\n\nbody\n' | sendmail someone@mx.down.example; sleep 3
mailq
cat /var/log/mail.log
cat /var/mail/student
postqueue -j
find /var/spool/postfix -type f | sort
postmap -q root hash:/etc/aliases
echo 'root: student' >> /etc/aliases; newaliases; echo $?
printf 'EHLO x\r\nQUIT\r\n' | telnet localhost 25
host -t mx remote.example
dig +short mx greylist.example
postsuper -d ALL
mailq; ls -la /var/mail
sleep 86400; date
cat /proc/uptime /proc/loadavg
history | tail -3; echo "$_" $?
