locale: the locale of the environment, and what it says.

  $ locale
  LANG=
  LANGUAGE=
  LC_CTYPE="C.UTF-8"
  LC_NUMERIC="C.UTF-8"
  LC_TIME="C.UTF-8"
  LC_COLLATE="C.UTF-8"
  LC_MONETARY="C.UTF-8"
  LC_MESSAGES="C.UTF-8"
  LC_PAPER="C.UTF-8"
  LC_NAME="C.UTF-8"
  LC_ADDRESS="C.UTF-8"
  LC_TELEPHONE="C.UTF-8"
  LC_MEASUREMENT="C.UTF-8"
  LC_IDENTIFICATION="C.UTF-8"
  LC_ALL=C.UTF-8
  $ locale -a
  C
  C.utf8
  POSIX
  $ LANG=de_DE.UTF-8 LC_ALL= locale
  locale: Cannot set LC_CTYPE to default locale: No such file or directory
  locale: Cannot set LC_MESSAGES to default locale: No such file or directory
  locale: Cannot set LC_ALL to default locale: No such file or directory
  LANG=de_DE.UTF-8
  LANGUAGE=
  LC_CTYPE="de_DE.UTF-8"
  LC_NUMERIC="de_DE.UTF-8"
  LC_TIME="de_DE.UTF-8"
  LC_COLLATE="de_DE.UTF-8"
  LC_MONETARY="de_DE.UTF-8"
  LC_MESSAGES="de_DE.UTF-8"
  LC_PAPER="de_DE.UTF-8"
  LC_NAME="de_DE.UTF-8"
  LC_ADDRESS="de_DE.UTF-8"
  LC_TELEPHONE="de_DE.UTF-8"
  LC_MEASUREMENT="de_DE.UTF-8"
  LC_IDENTIFICATION="de_DE.UTF-8"
  LC_ALL=
  $ LC_ALL=en_US.UTF-8 locale
  locale: Cannot set LC_CTYPE to default locale: No such file or directory
  locale: Cannot set LC_MESSAGES to default locale: No such file or directory
  locale: Cannot set LC_ALL to default locale: No such file or directory
  LANG=
  LANGUAGE=
  LC_CTYPE="en_US.UTF-8"
  LC_NUMERIC="en_US.UTF-8"
  LC_TIME="en_US.UTF-8"
  LC_COLLATE="en_US.UTF-8"
  LC_MONETARY="en_US.UTF-8"
  LC_MESSAGES="en_US.UTF-8"
  LC_PAPER="en_US.UTF-8"
  LC_NAME="en_US.UTF-8"
  LC_ADDRESS="en_US.UTF-8"
  LC_TELEPHONE="en_US.UTF-8"
  LC_MEASUREMENT="en_US.UTF-8"
  LC_IDENTIFICATION="en_US.UTF-8"
  LC_ALL=en_US.UTF-8
  $ locale charmap
  UTF-8
  $ locale -k charmap
  charmap="UTF-8"
  $ locale -c charmap
  LC_CTYPE
  UTF-8
  $ locale -ck LC_TIME | head -8
  LC_TIME
  abday="Sun;Mon;Tue;Wed;Thu;Fri;Sat"
  day="Sunday;Monday;Tuesday;Wednesday;Thursday;Friday;Saturday"
  abmon="Jan;Feb;Mar;Apr;May;Jun;Jul;Aug;Sep;Oct;Nov;Dec"
  mon="January;February;March;April;May;June;July;August;September;October;November;December"
  am_pm="AM;PM"
  d_t_fmt="%a %b %e %H:%M:%S %Y"
  d_fmt="%m/%d/%y"
  $ locale decimal_point thousands_sep
  .
  
  $ locale -k LC_NUMERIC
  decimal_point="."
  thousands_sep=""
  grouping=-1
  numeric-decimal-point-wc=46
  numeric-thousands-sep-wc=0
  numeric-codeset="UTF-8"
  $ locale nosuch
  locale: unknown name "nosuch"
  [1]
  $ locale -x
  locale: invalid option -- 'x'
  Try `locale --help' or `locale --usage' for more information.
  [64]
  $ env -i /usr/bin/locale
  LANG=
  LANGUAGE=
  LC_CTYPE="POSIX"
  LC_NUMERIC="POSIX"
  LC_TIME="POSIX"
  LC_COLLATE="POSIX"
  LC_MONETARY="POSIX"
  LC_MESSAGES="POSIX"
  LC_PAPER="POSIX"
  LC_NAME="POSIX"
  LC_ADDRESS="POSIX"
  LC_TELEPHONE="POSIX"
  LC_MEASUREMENT="POSIX"
  LC_IDENTIFICATION="POSIX"
  LC_ALL=
  $ env -i LANG=C.UTF-8 /usr/bin/locale
  LANG=C.UTF-8
  LANGUAGE=
  LC_CTYPE="C.UTF-8"
  LC_NUMERIC="C.UTF-8"
  LC_TIME="C.UTF-8"
  LC_COLLATE="C.UTF-8"
  LC_MONETARY="C.UTF-8"
  LC_MESSAGES="C.UTF-8"
  LC_PAPER="C.UTF-8"
  LC_NAME="C.UTF-8"
  LC_ADDRESS="C.UTF-8"
  LC_TELEPHONE="C.UTF-8"
  LC_MEASUREMENT="C.UTF-8"
  LC_IDENTIFICATION="C.UTF-8"
  LC_ALL=
  $ locale day
  Sunday;Monday;Tuesday;Wednesday;Thursday;Friday;Saturday
  $ locale LC_MESSAGES
  ^[yY]
  ^[nN]
  
  
  UTF-8
  $ locale -k LC_MONETARY
  int_curr_symbol=""
  currency_symbol=""
  mon_decimal_point=""
  mon_thousands_sep=""
  mon_grouping=-1
  positive_sign=""
  negative_sign=""
  int_frac_digits=-1
  frac_digits=-1
  p_cs_precedes=-1
  p_sep_by_space=-1
  n_cs_precedes=-1
  n_sep_by_space=-1
  p_sign_posn=-1
  n_sign_posn=-1
  crncystr="-"
  int_p_cs_precedes=-1
  int_p_sep_by_space=-1
  int_n_cs_precedes=-1
  int_n_sep_by_space=-1
  int_p_sign_posn=-1
  int_n_sign_posn=-1
  duo_int_curr_symbol=""
  duo_currency_symbol=""
  duo_int_frac_digits=-1
  duo_frac_digits=-1
  duo_p_cs_precedes=-1
  duo_p_sep_by_space=-1
  duo_n_cs_precedes=-1
  duo_n_sep_by_space=-1
  duo_int_p_cs_precedes=-1
  duo_int_p_sep_by_space=-1
  duo_int_n_cs_precedes=-1
  duo_int_n_sep_by_space=-1
  duo_p_sign_posn=-1
  duo_n_sign_posn=-1
  duo_int_p_sign_posn=-1
  duo_int_n_sign_posn=-1
  uno_valid_from=10101
  uno_valid_to=99991231
  duo_valid_from=10101
  duo_valid_to=99991231
  conversion_rate=1;1
  monetary-decimal-point-wc=0
  monetary-thousands-sep-wc=0
  monetary-codeset="UTF-8"
