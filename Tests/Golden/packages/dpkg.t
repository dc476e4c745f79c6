  $ export PAGER=cat DPKG_PAGER=cat
  $ dpkg -l postfix; dpkg -l nosuch 2>&1 | cat
  Desired=Unknown/Install/Remove/Purge/Hold
  | Status=Not/Inst/Conf-files/Unpacked/halF-conf/Half-inst/trig-aWait/Trig-pend
  |/ Err?=(none)/Reinst-required (Status,Err: uppercase=bad)
  ||/ Name           Version          Architecture Description
  +++-==============-================-============-=====================================
  ii  postfix        3.7.11-0+deb12u1 amd64        High-performance mail transport agent
  dpkg-query: no packages found matching nosuch
  $ dpkg -l postfix-pcre postfix-lmdb bsd-mailx
  Desired=Unknown/Install/Remove/Purge/Hold
  | Status=Not/Inst/Conf-files/Unpacked/halF-conf/Half-inst/trig-aWait/Trig-pend
  |/ Err?=(none)/Reinst-required (Status,Err: uppercase=bad)
  ||/ Name           Version               Architecture Description
  +++-==============-=====================-============-=================================
  ii  bsd-mailx      8.1.2-0.20220412cvs-1 amd64        simple mail user agent
  ii  postfix-lmdb   3.7.11-0+deb12u1      amd64        LMDB map support for Postfix
  ii  postfix-pcre   3.7.11-0+deb12u1      amd64        PCRE map support for Postfix
  $ dpkg -l postfix-pcre | tail -1
  ii  postfix-pcre   3.7.11-0+deb12u1 amd64        PCRE map support for Postfix
  $ dpkg -l | head -8; dpkg -l | wc -l
  Desired=Unknown/Install/Remove/Purge/Hold
  | Status=Not/Inst/Conf-files/Unpacked/halF-conf/Half-inst/trig-aWait/Trig-pend
  |/ Err?=(none)/Reinst-required (Status,Err: uppercase=bad)
  ||/ Name                        Version                 Architecture Description
  +++-===========================-=======================-============-===========================================================================
  ii  adduser                     3.134                   all          add and remove users and groups
  ii  apt                         2.6.1                   amd64        commandline package manager
  ii  base-files                  12.4+deb12u15           amd64        Debian base system miscellaneous files
  172
  $ dpkg -l | grep -i postfix
  ii  postfix                     3.7.11-0+deb12u1        amd64        High-performance mail transport agent
  ii  postfix-lmdb                3.7.11-0+deb12u1        amd64        LMDB map support for Postfix
  ii  postfix-pcre                3.7.11-0+deb12u1        amd64        PCRE map support for Postfix
  $ dpkg -L hostname; dpkg -S /usr/sbin/postfix; dpkg -S bin/hostname
  /.
  /bin
  /bin/hostname
  /usr
  /usr/share
  /usr/share/doc
  /usr/share/doc/hostname
  /usr/share/doc/hostname/changelog.gz
  /usr/share/doc/hostname/copyright
  /usr/share/man
  /usr/share/man/man1
  /usr/share/man/man1/hostname.1.gz
  /bin/dnsdomainname
  /bin/domainname
  /bin/nisdomainname
  /bin/ypdomainname
  /usr/share/man/man1/dnsdomainname.1.gz
  /usr/share/man/man1/domainname.1.gz
  /usr/share/man/man1/nisdomainname.1.gz
  /usr/share/man/man1/ypdomainname.1.gz
  postfix: /usr/sbin/postfix
  hostname: /bin/hostname
  $ dpkg -S nosuchfile 2>&1 | cat
  dpkg-query: no path found matching pattern *nosuchfile*
  $ dpkg --get-selections | head -3; dpkg --get-selections postfix
  adduser						install
  apt						install
  base-files					install
  postfix						install
  $ dpkg-query -W postfix; dpkg-query -W -f '${Package} ${Version}\n' hostname
  postfix	3.7.11-0+deb12u1
  hostname 3.23+nmu1
  $ dpkg-query -W -f '${Package;-12}|${Architecture;8}|\n' hostname postfix
  hostname    |   amd64|
  postfix     |   amd64|
  $ dpkg-query -s nosuch; dpkg -L nosuch
  \x1b[1mdpkg-query:\x1b[0m package 'nosuch' is not installed and no information is available (esc)
  Use dpkg --info (= dpkg-deb --info) to examine archive files.
  \x1b[1mdpkg-query:\x1b[0m package 'nosuch' is not installed (esc)
  Use dpkg --contents (= dpkg-deb --contents) to list archive files contents.
  [1]
  $ dpkg --version | head -1; dpkg --print-architecture
  Debian 'dpkg' package management program version 1.21.23 (amd64).
  amd64
  $ dpkg -z
  \x1b[1mdpkg:\x1b[0m \x1b[1;31merror:\x1b[0m unknown option -z (esc)
  
  Type dpkg --help for help about installing and deinstalling packages [*];
  Use 'apt' or 'aptitude' for user-friendly package management;
  Type dpkg -Dhelp for a list of dpkg debug flag values;
  Type dpkg --force-help for a list of forcing options;
  Type dpkg-deb --help for help about manipulating *.deb files;
  
  Options marked [*] produce a lot of output - pipe it through 'less' or 'more' !
  [2]
  $ dpkg-query -f '${binary:Package}\t${Status}\n' -W postfix postfix-pcre
  postfix	install ok installed
  postfix-pcre	install ok installed
  $ dpkg -s postfix | head -8
  Package: postfix
  Status: install ok installed
  Priority: optional
  Section: mail
  Installed-Size: 4017
  Maintainer: LaMont Jones <lamont@debian.org>
  Architecture: amd64
  Version: 3.7.11-0+deb12u1
  $ dpkg-query -W | wc -l
  167
  $ dpkg-query
  \x1b[1mdpkg-query:\x1b[0m \x1b[1;31merror:\x1b[0m need an action option (esc)
  
  Use --help for help about querying packages.
  [2]
  $ dpkg -S $(which mailq) /usr/sbin/sendmail
  postfix: /usr/bin/mailq
  postfix: /usr/sbin/sendmail
  $ dpkg -L postfix | grep sbin
  /usr/lib/postfix/sbin
  /usr/lib/postfix/sbin/anvil
  /usr/lib/postfix/sbin/bounce
  /usr/lib/postfix/sbin/cleanup
  /usr/lib/postfix/sbin/discard
  /usr/lib/postfix/sbin/dnsblog
  /usr/lib/postfix/sbin/error
  /usr/lib/postfix/sbin/flush
  /usr/lib/postfix/sbin/fsstone
  /usr/lib/postfix/sbin/lmtp
  /usr/lib/postfix/sbin/local
  /usr/lib/postfix/sbin/master
  /usr/lib/postfix/sbin/nqmgr
  /usr/lib/postfix/sbin/oqmgr
  /usr/lib/postfix/sbin/pickup
  /usr/lib/postfix/sbin/pipe
  /usr/lib/postfix/sbin/post-install
  /usr/lib/postfix/sbin/postfix-script
  /usr/lib/postfix/sbin/postfix-tls-script
  /usr/lib/postfix/sbin/postfix-wrapper
  /usr/lib/postfix/sbin/postlogd
  /usr/lib/postfix/sbin/postmulti-script
  /usr/lib/postfix/sbin/postscreen
  /usr/lib/postfix/sbin/proxymap
  /usr/lib/postfix/sbin/qmgr
  /usr/lib/postfix/sbin/qmqpd
  /usr/lib/postfix/sbin/scache
  /usr/lib/postfix/sbin/showq
  /usr/lib/postfix/sbin/smtp
  /usr/lib/postfix/sbin/smtpd
  /usr/lib/postfix/sbin/spawn
  /usr/lib/postfix/sbin/tlsmgr
  /usr/lib/postfix/sbin/tlsproxy
  /usr/lib/postfix/sbin/trivial-rewrite
  /usr/lib/postfix/sbin/verify
  /usr/lib/postfix/sbin/virtual
  /usr/sbin
  /usr/sbin/postalias
  /usr/sbin/postcat
  /usr/sbin/postconf
  /usr/sbin/postdrop
  /usr/sbin/postfix
  /usr/sbin/postfix-add-filter
  /usr/sbin/postfix-add-policy
  /usr/sbin/postfix-collate
  /usr/sbin/postkick
  /usr/sbin/postlock
  /usr/sbin/postlog
  /usr/sbin/postmap
  /usr/sbin/postmulti
  /usr/sbin/postqueue
  /usr/sbin/postsuper
  /usr/sbin/posttls-finger
  /usr/sbin/qmqp-sink
  /usr/sbin/qmqp-source
  /usr/sbin/qshape
  /usr/sbin/rmail
  /usr/sbin/sendmail
  /usr/sbin/smtp-sink
  /usr/sbin/smtp-source
