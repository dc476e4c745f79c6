  $ export NORANDOMIZE=1
  $ printf 'foo = 1\nbar = $foo\nmydestinaton = x\n' >> /etc/postfix/main.cf
  $ postconf -n > /dev/null
  postconf: warning: /etc/postfix/main.cf: unused parameter: bar=$foo
  postconf: warning: /etc/postfix/main.cf: unused parameter: mydestinaton=x
  $ postconf foo
  foo = 1
  postconf: warning: /etc/postfix/main.cf: unused parameter: bar=$foo
  postconf: warning: /etc/postfix/main.cf: unused parameter: mydestinaton=x
  $ postconf bar
  postconf: warning: bar: unknown parameter
  postconf: warning: /etc/postfix/main.cf: unused parameter: bar=$foo
  postconf: warning: /etc/postfix/main.cf: unused parameter: mydestinaton=x
  $ postconf mydestinaton
  postconf: warning: mydestinaton: unknown parameter
  postconf: warning: /etc/postfix/main.cf: unused parameter: bar=$foo
  postconf: warning: /etc/postfix/main.cf: unused parameter: mydestinaton=x
  $ postconf -e 'relayhost = $bar'
  $ postconf foo bar
  foo = 1
  bar = $foo
  postconf: warning: /etc/postfix/main.cf: unused parameter: mydestinaton=x
  $ postconf -n 2>&1 | tail -3
  smtpd_tls_key_file = /etc/ssl/private/ssl-cert-snakeoil.key
  smtpd_tls_security_level = may
  postconf: warning: /etc/postfix/main.cf: unused parameter: mydestinaton=x
  $ postconf -e 'smtpd_restriction_classes = one, two' 'one = permit' 'three = reject'
  $ postconf one two three
  postconf: warning: /etc/postfix/main.cf: undefined parameter: two
  postconf: warning: two: unknown parameter
  postconf: warning: three: unknown parameter
  one = permit
  postconf: warning: /etc/postfix/main.cf: unused parameter: mydestinaton=x
  postconf: warning: /etc/postfix/main.cf: unused parameter: three=reject
  $ postconf -n 2>&1 | grep -e one -e two -e three
  postconf: warning: /etc/postfix/main.cf: undefined parameter: two
  mynetworks = 127.0.0.0/8 [::ffff:127.0.0.0]/104 [::1]/128
  one = permit
  smtpd_relay_restrictions = permit_mynetworks permit_sasl_authenticated defer_unauth_destination
  smtpd_restriction_classes = one, two
  postconf: warning: /etc/postfix/main.cf: unused parameter: three=reject
  $ postconf -P 'smtp/inet/nosuch=1'
  $ postconf -M smtp/inet
  postconf: warning: /etc/postfix/main.cf: undefined parameter: two
  smtp       inet  n       -       y       -       -       smtpd -o nosuch=1
  postconf: warning: /etc/postfix/master.cf: unused parameter: nosuch=1
  $ postconf -P 'smtp/inet/one=reject'
  $ postconf -P 'smtp/inet/mynew=$mynewer'
  $ postconf -P smtp/inet
  postconf: warning: /etc/postfix/master.cf: undefined parameter: mynewer
  postconf: warning: /etc/postfix/main.cf: undefined parameter: two
  smtp/inet/mynew = $mynewer
  smtp/inet/nosuch = 1
  smtp/inet/one = reject
  postconf: warning: /etc/postfix/master.cf: unused parameter: mynew=$mynewer
  postconf: warning: /etc/postfix/master.cf: unused parameter: nosuch=1
  $ postconf -d mydestinaton
  postconf: warning: mydestinaton: unknown parameter
  $ postconf -e 'relay_domains = $undefined_thing'
  $ postconf relay_domains
  postconf: warning: /etc/postfix/master.cf: undefined parameter: mynewer
  postconf: warning: /etc/postfix/main.cf: undefined parameter: two
  postconf: warning: /etc/postfix/main.cf: undefined parameter: undefined_thing
  relay_domains = $undefined_thing
  postconf: warning: /etc/postfix/main.cf: unused parameter: mydestinaton=x
  postconf: warning: /etc/postfix/main.cf: unused parameter: three=reject
  postconf: warning: /etc/postfix/master.cf: unused parameter: mynew=$mynewer
  postconf: warning: /etc/postfix/master.cf: unused parameter: nosuch=1
  $ postconf -x relay_domains
  postconf: warning: /etc/postfix/master.cf: undefined parameter: mynewer
  postconf: warning: /etc/postfix/main.cf: undefined parameter: two
  postconf: warning: /etc/postfix/main.cf: undefined parameter: undefined_thing
  relay_domains =
  postconf: warning: /etc/postfix/main.cf: unused parameter: mydestinaton=x
  postconf: warning: /etc/postfix/main.cf: unused parameter: three=reject
  postconf: warning: /etc/postfix/master.cf: unused parameter: mynew=$mynewer
  postconf: warning: /etc/postfix/master.cf: unused parameter: nosuch=1
  $ postconf -e 'process_id = 5' 'service_name = x' 'process_name = y'
  $ postconf process_id 2>&1 | sed 's/= [0-9]*$/= N/'
  postconf: warning: /etc/postfix/master.cf: undefined parameter: mynewer
  postconf: warning: /etc/postfix/main.cf: undefined parameter: two
  postconf: warning: /etc/postfix/main.cf: read-only parameter assignment: service_name=x
  postconf: warning: /etc/postfix/main.cf: read-only parameter assignment: process_name=y
  postconf: warning: /etc/postfix/main.cf: read-only parameter assignment: process_id=5
  postconf: warning: /etc/postfix/main.cf: undefined parameter: undefined_thing
  process_id = N
  postconf: warning: /etc/postfix/main.cf: unused parameter: mydestinaton=x
  postconf: warning: /etc/postfix/main.cf: unused parameter: three=reject
  postconf: warning: /etc/postfix/master.cf: unused parameter: mynew=$mynewer
  postconf: warning: /etc/postfix/master.cf: unused parameter: nosuch=1
  $ postconf -n | grep -e process -e service
  postconf: warning: /etc/postfix/master.cf: undefined parameter: mynewer
  postconf: warning: /etc/postfix/main.cf: undefined parameter: two
  postconf: warning: /etc/postfix/main.cf: read-only parameter assignment: service_name=x
  postconf: warning: /etc/postfix/main.cf: read-only parameter assignment: process_name=y
  postconf: warning: /etc/postfix/main.cf: read-only parameter assignment: process_id=5
  postconf: warning: /etc/postfix/main.cf: undefined parameter: undefined_thing
  postconf: warning: /etc/postfix/main.cf: unused parameter: mydestinaton=x
  postconf: warning: /etc/postfix/main.cf: unused parameter: three=reject
  postconf: warning: /etc/postfix/master.cf: unused parameter: mynew=$mynewer
  postconf: warning: /etc/postfix/master.cf: unused parameter: nosuch=1
  [1]
  $ postconf -P 'smtp/inet/service_name=5'
  $ postconf -P smtp/inet
  postconf: warning: /etc/postfix/master.cf: undefined parameter: mynewer
  postconf: warning: /etc/postfix/master.cf: read-only parameter assignment: service_name=5
  postconf: warning: /etc/postfix/main.cf: undefined parameter: two
  postconf: warning: /etc/postfix/main.cf: read-only parameter assignment: service_name=x
  postconf: warning: /etc/postfix/main.cf: read-only parameter assignment: process_name=y
  postconf: warning: /etc/postfix/main.cf: read-only parameter assignment: process_id=5
  postconf: warning: /etc/postfix/main.cf: undefined parameter: undefined_thing
  smtp/inet/mynew = $mynewer
  smtp/inet/nosuch = 1
  smtp/inet/one = reject
  postconf: warning: /etc/postfix/master.cf: unused parameter: mynew=$mynewer
  postconf: warning: /etc/postfix/master.cf: unused parameter: nosuch=1
  $ postconf -M smtp/inet
  postconf: warning: /etc/postfix/master.cf: undefined parameter: mynewer
  postconf: warning: /etc/postfix/master.cf: read-only parameter assignment: service_name=5
  postconf: warning: /etc/postfix/main.cf: undefined parameter: two
  postconf: warning: /etc/postfix/main.cf: read-only parameter assignment: service_name=x
  postconf: warning: /etc/postfix/main.cf: read-only parameter assignment: process_name=y
  postconf: warning: /etc/postfix/main.cf: read-only parameter assignment: process_id=5
  postconf: warning: /etc/postfix/main.cf: undefined parameter: undefined_thing
  smtp       inet  n       -       y       -       -       smtpd -o nosuch=1 -o one=reject -o mynew=$mynewer -o service_name=5
  postconf: warning: /etc/postfix/master.cf: unused parameter: mynew=$mynewer
  postconf: warning: /etc/postfix/master.cf: unused parameter: nosuch=1
