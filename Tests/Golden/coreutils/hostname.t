  $ hostname; hostname -f; hostname -d; hostname -s; hostname -i; hostname -I; hostname -A; hostname -a
  mail
  mail.example.com
  example.com
  mail
  192.168.1.10
  192.168.1.10 
  mail.example.com 
  mail
  $ hostname -y
  hostname: Local domain name not set
  [1]
  $ hostname -F /nonexistent
  hostname: No such file or directory
  [1]
  $ hostname -V
  hostname 3.23
  $ hostname newname
  $ hostname; hostname -f; uname -n
  newname
  hostname: Name or service not known
  newname
  $ hostname -s; hostname -d; hostname -i; hostname -I
  newname
  hostname: Name or service not known
  hostname: Name or service not known
  192.168.1.10 
  $ hostname bad_name
  hostname: the specified hostname is invalid
  [1]
  $ hostname 'bad name'
  hostname: the specified hostname is invalid
  [1]
  $ hostname mail.example.com
  $ hostname; hostname -s; hostname -f; hostname -d
  mail.example.com
  mail
  mail.example.com
  example.com
  $ hostname ''
  hostname: the specified hostname is invalid
  [1]
  $ hostname mail
  $ su student -c 'hostname x'
  hostname: you must be root to change the host name
  [1]
  $ dnsdomainname; echo $?
  example.com
  0
  $ domainname
  (none)
  $ nisdomainname
  nisdomainname: Local domain name not set
  [1]
  $ printf '# c\n\nfoo\nbar\n' > h; hostname -F h; hostname
  foo
  $ hostname --file=/etc/hostname; hostname
  mail
