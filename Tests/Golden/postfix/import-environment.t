What programs keep of their environment

  $ postconf -e 'import_environment = TZ { FOO=a b c } BAR=x'; BAR=mine postmap -q FOO environ:x; BAR=mine postmap -q BAR environ:x; QUX=q postmap -q QUX environ:x
  [1]
  $ postconf -e 'export_environment = TZ { COLOUR=deep red } FOO'; postfix stop; postfix start; printf 'env: "|env | sort > /tmp/env.$$; mv /tmp/env.* /tmp/env"\n' > /etc/aliases; newaliases; echo x | sendmail -f student env; sleep 2; grep -v '^PWD\|^_=\|^SHLVL\|^OLDPWD' /tmp/env
  /postfix-script: stopping the Postfix mail system
  /postfix-script: starting the Postfix mail system
  COLOUR=deep red
  DOMAIN=example.com
  FOO=a b c
  LOCAL=env
  LOGNAME=env
  ORIGINAL_RECIPIENT=env
  PATH=/usr/bin:/bin
  RECIPIENT=env@example.com
  SENDER=student@example.com
  TZ=UTC
  USER=env
  $ postconf -e 'import_environment = TZ { FOO=a'; postmap -q FOO environ:x; postfix status; echo x | sendmail john; echo $?
  postmap: fatal: import_environment: missing '}' in "{ FOO=a"
  postfix: fatal: import_environment: missing '}' in "{ FOO=a"
  sendmail: fatal: import_environment: missing '}' in "{ FOO=a"
  75
  $ postconf -e 'import_environment = TZ {FOO=a}b'; postalias -q x /etc/aliases; postqueue -p; postsuper -d ALL; postcat -q X; echo $?
  postalias: fatal: import_environment: syntax error after '}' in "{FOO=a}b"
  postqueue: fatal: import_environment: syntax error after '}' in "{FOO=a}b"
  postsuper: fatal: import_environment: syntax error after '}' in "{FOO=a}b"
  postcat: fatal: import_environment: syntax error after '}' in "{FOO=a}b"
  1
  $ postconf -e 'import_environment = =x'; postmap -q FOO environ:x; postqueue -p; echo $?
  postmap: fatal: update_env: missing attribute name in: =x
  postqueue: fatal: clean_env: missing attribute name in: =x
  69
  $ tail -3 /var/log/mail.log | cut -d: -f4-
  00 mail postfix/postsuper[PID]: fatal: import_environment: syntax error after '}' in "{FOO=a}b"
  00 mail postfix/postmap[PID]: fatal: update_env: missing attribute name in: =x
  00 mail postfix/postqueue[PID]: fatal: clean_env: missing attribute name in: =x
