Wrong options

  $ cd /tmp; printf 'a 1\nb 2\n' > t
  $ postmap
  postmap: fatal: usage: postmap [-bfFhimnNoprsuUvw] [-c config_dir] [-d key] [-q key] [map_type:]file...
  [1]
  $ postalias
  postalias: fatal: usage: postalias [-Nfinoprsuvw] [-c config_dir] [-d key] [-q key] [map_type:]file...
  [1]
  $ postmap -h
  postmap: fatal: specify -b -h or -m only with "-q -"
  [1]
  $ postmap --help
  postmap: invalid option -- '-'
  postmap: fatal: usage: postmap [-bfFhimnNoprsuUvw] [-c config_dir] [-d key] [-q key] [map_type:]file...
  [1]
  $ postmap -X t
  postmap: invalid option -- 'X'
  postmap: fatal: usage: postmap [-bfFhimnNoprsuUvw] [-c config_dir] [-d key] [-q key] [map_type:]file...
  [1]
  $ postmap -e t
  postmap: invalid option -- 'e'
  postmap: fatal: usage: postmap [-bfFhimnNoprsuUvw] [-c config_dir] [-d key] [-q key] [map_type:]file...
  [1]
  $ postalias -h t
  postalias: invalid option -- 'h'
  postalias: fatal: usage: postalias [-Nfinoprsuvw] [-c config_dir] [-d key] [-q key] [map_type:]file...
  [1]
  $ postalias -b t
  postalias: invalid option -- 'b'
  postalias: fatal: usage: postalias [-Nfinoprsuvw] [-c config_dir] [-d key] [-q key] [map_type:]file...
  [1]
  $ postalias -F t
  postalias: invalid option -- 'F'
  postalias: fatal: usage: postalias [-Nfinoprsuvw] [-c config_dir] [-d key] [-q key] [map_type:]file...
  [1]
  $ postalias -U t
  postalias: invalid option -- 'U'
  postalias: fatal: usage: postalias [-Nfinoprsuvw] [-c config_dir] [-d key] [-q key] [map_type:]file...
  [1]
  $ postalias -m t
  postalias: invalid option -- 'm'
  postalias: fatal: usage: postalias [-Nfinoprsuvw] [-c config_dir] [-d key] [-q key] [map_type:]file...
  [1]
  $ postmap -q
  postmap: option requires an argument -- 'q'
  postmap: fatal: usage: postmap [-bfFhimnNoprsuUvw] [-c config_dir] [-d key] [-q key] [map_type:]file...
  [1]
  $ postmap -c
  postmap: option requires an argument -- 'c'
  postmap: fatal: usage: postmap [-bfFhimnNoprsuUvw] [-c config_dir] [-d key] [-q key] [map_type:]file...
  [1]
  $ postmap -d
  postmap: option requires an argument -- 'd'
  postmap: fatal: usage: postmap [-bfFhimnNoprsuUvw] [-c config_dir] [-d key] [-q key] [map_type:]file...
  [1]
  $ postmap -s
  [1]
  $ postmap -q a
  postmap: fatal: usage: postmap [-bfFhimnNoprsuUvw] [-c config_dir] [-d key] [-q key] [map_type:]file...
  [1]
  $ postmap -d a
  postmap: fatal: usage: postmap [-bfFhimnNoprsuUvw] [-c config_dir] [-d key] [-q key] [map_type:]file...
  [1]
  $ postmap -q a -d a t
  postmap: fatal: specify only one of -s -q or -d
  [1]
  $ postmap -d a -q a t
  postmap: fatal: specify only one of -s -q or -d
  [1]
  $ postmap -s -q a t
  postmap: fatal: specify only one of -s -q or -d
  [1]
  $ postmap -q a -s t
  postmap: fatal: specify only one of -s or -q or -d
  [1]
  $ postmap -s -s t
  postmap: fatal: open database t.db: No such file or directory
  [1]
  $ postmap -q a -q b t
  postmap: fatal: specify only one of -s -q or -d
  [1]
  $ postmap -i -q a t
  postmap: fatal: open database t.db: No such file or directory
  [1]
  $ postmap -b t
  postmap: fatal: specify -b -h or -m only with "-q -"
  [1]
  $ postmap -h -q a t
  postmap: fatal: specify -b -h or -m only with "-q -"
  [1]
  $ postmap -m t
  postmap: fatal: specify -b -h or -m only with "-q -"
  [1]
  $ postmap -bm t < /dev/null
  postmap: fatal: specify -b -h or -m only with "-q -"
  [1]
  $ postalias -q a -d a t
  postalias: fatal: specify only one of -s -q or -d
  [1]
  $ postalias -s -d a t
  postalias: fatal: specify only one of -s -q or -d
  [1]
  $ postmap t -q a
  postmap: fatal: open -q: No such file or directory
  [1]
  $ postmap -- t
  $ postmap -- -q a
  postmap: fatal: open -q: No such file or directory
  [1]
  $ postmap ''
  postmap: fatal: open : No such file or directory
  [1]
  $ postmap :
  postmap: fatal: open : No such file or directory
  [1]
  $ postmap :t
  postmap: fatal: unsupported dictionary type: . Is the postfix- package installed?
  [1]
  $ postmap hash:
  postmap: fatal: open : No such file or directory
  [1]
  $ postmap -q a ''
  postmap: fatal: open dictionary: expecting "type:name" form instead of "hash:"
  [1]
  $ postmap -q a :
  postmap: fatal: open dictionary: expecting "type:name" form instead of ":"
  [1]
  $ postmap -q a hash:
  postmap: fatal: open dictionary: expecting "type:name" form instead of "hash:"
  [1]
  $ postmap -q a :t
  postmap: fatal: open dictionary: expecting "type:name" form instead of ":t"
  [1]
  $ postmap -s ''
  postmap: fatal: open dictionary: expecting "type:name" form instead of "hash:"
  [1]
  $ postmap -s hash:
  postmap: fatal: open dictionary: expecting "type:name" form instead of "hash:"
  [1]
  $ postmap -d a hash:
  postmap: fatal: open dictionary: expecting "type:name" form instead of "hash:"
  [1]
  $ postmap -d a :
  postmap: fatal: open dictionary: expecting "type:name" form instead of ":"
  [1]
  $ postmap -d a ''
  postmap: fatal: open dictionary: expecting "type:name" form instead of "hash:"
  [1]
