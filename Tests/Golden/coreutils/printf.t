printf

  $ /usr/bin/printf 'a b\n'
  a b
  $ env printf '%s %d\n' a 1 b 2 c
  a 1
  b 2
  c 0
  $ env printf '%d\n' abc 0x1f 010 "'a" 1.5 '' 99999999999999999999
  printf: ‘abc’: expected a numeric value
  0
  31
  8
  97
  printf: ‘1.5’: value not completely converted
  1
  0
  printf: ‘99999999999999999999’: Numerical result out of range
  9223372036854775807
  [1]
  $ env printf '%5s|%-5s|%05d|%+d|%x|%X|%o|%e|%.2f|%g|%c\n' a b 3 4 255 255 8 1.5 2.345 0.0001 xyz
      a|b    |00003|+4|ff|FF|10|1.500000e+00|2.35|0.0001|x
  $ env printf '%z\n'; echo $?
  printf: %z\: invalid conversion specification
  1
  $ env printf; echo $?
  printf: missing operand
  Try 'printf --help' for more information.
  1
  $ env printf '%'; echo $?
  printf: %: invalid conversion specification
  1
  $ env printf '%s'; echo
  
  $ env printf '\x41\101\u00e9\n'
  AAé
  $ env printf '%b' 'a\tb\n' 'a\cb'; echo
  a	b
  a
  $ env printf '%q\n' "a b" "it's" '' 'a*' plain $'a\nb'
  'a b'
  "it's"
  ''
  'a*'
  plain
  'a'$'\n''b'
  $ env printf 'x\n' extra; echo $?
  x
  printf: warning: ignoring excess arguments, starting with ‘extra’
  0
  $ env printf -- '%s\n' -x
  -x
  $ env printf '%*d|%-*d|%.*f\n' 5 1 5 2 2 3.14159
      1|2    |3.14
  $ env printf '%i %u\n' -5 5
  -5 5
  $ env printf --version | head -1
  printf (GNU coreutils) 9.1
  $ env printf '%s\n' "$(env printf '\n\n')"
  
  $ seq 3 | xargs printf '%03d\n'
  001
  002
  003
  $ find /etc/postfix -maxdepth 1 -name 'm*.cf' -exec printf '<%s>\n' {} \; | sort
  </etc/postfix/main.cf>
  </etc/postfix/master.cf>
  $ env printf '\q\n'; env printf '\x\n'
  \q
  printf: missing hexadecimal number in escape
  [1]
  $ env printf '%d %s\n' 1 a 2
  1 a
  2 
  $ env printf 'no newline'; echo
  no newline
  $ env printf '%5.1f|%10.3e|%-8s|\n' 3.14159 31415.9 ab
    3.1| 3.142e+04|ab      |
  $ env printf '%d\n' 1e3 ' 5' '5 ' -- +7
  printf: ‘1e3’: value not completely converted
  1
  5
  printf: ‘5 ’: value not completely converted
  5
  printf: ‘--’: expected a numeric value
  0
  7
  [1]
  $ env printf '%f\n' abc 1,5 .5 inf nan
  printf: ‘abc’: expected a numeric value
  0.000000
  printf: ‘1,5’: value not completely converted
  1.000000
  0.500000
  inf
  nan
  [1]
  $ env printf '%.3s|%.0s|%10.4s|\n' abcdef abc abcdefg
  abc||      abcd|
  $ env printf '%%|%5%\n'
  %|printf: %5%: invalid conversion specification
  [1]
  $ env printf '%1$s\n' a
  printf: %1$: invalid conversion specification
  [1]
  $ env printf '%ld %lld %hd\n' 1 2 3
  1 2 3
