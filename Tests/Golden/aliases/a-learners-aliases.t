A learners aliases

  $ cat >> /etc/aliases <<'END'
  > support: john, mary
  > boss: gerda@example.com
  > devel: "|/usr/bin/logger -t mail"
  > all: :include:/etc/postfix/all
  > END
  $ postalias -q support /etc/aliases
  [1]
  $ newaliases; postalias -q support /etc/aliases; postalias -q support hash:/etc/aliases; postmap -q support /etc/aliases; postmap -q support hash:/etc/aliases
  john, mary
  john, mary
  john, mary
  john, mary
  $ postalias -s /etc/aliases | sed 's/[0-9]\{10\}/T/'; postmap -s /etc/aliases | wc -l
  @:	@
  YP_LAST_MODIFIED:	T
  YP_MASTER_NAME:	mail.example.com
  devel:	"|/usr/bin/logger -t mail"
  postmaster:	root
  all:	:include:/etc/postfix/all
  boss:	gerda@example.com
  support:	john, mary
  8
  $ postmap /etc/aliases; postmap -s /etc/aliases | head -3; newaliases
  postmap: warning: /etc/aliases, line 2: record is in "key: value" format; is this an alias file?
  postmap: warning: /etc/aliases, line 3: record is in "key: value" format; is this an alias file?
  postmap: warning: /etc/aliases, line 4: record is in "key: value" format; is this an alias file?
  postmap: warning: /etc/aliases, line 5: record is in "key: value" format; is this an alias file?
  postmap: warning: /etc/aliases, line 6: record is in "key: value" format; is this an alias file?
  devel:	"|/usr/bin/logger -t mail"
  postmaster:	root
  all:	:include:/etc/postfix/all
  $ echo 'bad' >> /etc/aliases; newaliases; echo $?; sed -i '$d' /etc/aliases
  postalias: warning: /etc/aliases, line 7: need name:value pair
  0
  $ echo 'support: jim' >> /etc/aliases; newaliases; echo $?; postalias -q support /etc/aliases
  postalias: warning: /etc/aliases.db: duplicate entry: "support"
  0
  john, mary
  $ ls -l /etc/aliases* | awk '{print $1,$3,$9}'; stat -c '%a %U' /etc/aliases.db
  -rw-r--r-- root /etc/aliases
  -rw-r--r-- root /etc/aliases.db
  644 root
  $ chmod 640 /etc/aliases; newaliases; stat -c '%a %U %G' /etc/aliases.db; rm /etc/aliases.db; newaliases; stat -c '%a %U %G' /etc/aliases.db
  postalias: warning: /etc/aliases.db: duplicate entry: "support"
  644 root root
  postalias: warning: /etc/aliases.db: duplicate entry: "support"
  640 root root
  $ chown student /etc/aliases; newaliases; stat -c '%a %U %G' /etc/aliases.db; rm /etc/aliases.db; newaliases; ls /etc/aliases.db
  postalias: fatal: open /etc/aliases.db: Permission denied
  640 root root
  postalias: fatal: open database /etc/aliases.db: Permission denied
  ls: cannot access '/etc/aliases.db': No such file or directory
  [2]
  $ chown root /etc/aliases; postalias -o /etc/aliases; postalias -p /etc/aliases; stat -c '%a %U %G' /etc/aliases.db
  postalias: warning: /etc/aliases.db: duplicate entry: "support"
  postalias: warning: /etc/aliases.db: duplicate entry: "support"
  640 root root
  $ echo 'foo: bar' | postalias -i /etc/aliases; postalias -q foo /etc/aliases; echo 'foo: baz' | postalias -i /etc/aliases; echo 'foo: baz' | postalias -ir /etc/aliases; postalias -q foo /etc/aliases
  bar
  postalias: warning: /etc/aliases.db: duplicate entry: "foo"
  baz
  $ printf 'foo\nsupport\nxx\n' | postalias -q - hash:/etc/aliases; printf 'foo\nzz\n' | postalias -d - hash:/etc/aliases; echo $?
  foo:	baz
  support:	john, mary
  0
