pr: pages, headers and columns.

  $ seq 5 > n; touch -d '2024-05-01 10:00' n
  $ pr n
  
  
  YYYY-MM-DD HH:MM                        n                         Page 1
  
  
  1
  2
  3
  4
  5
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  $ pr -t n
  1
  2
  3
  4
  5
  $ pr -t -2 n
  1				    4
  2				    5
  3
  $ pr -2 -l 8 -t n
  1				    4
  2				    5
  3
  $ pr -n -t n
      1	1
      2	2
      3	3
      4	4
      5	5
  $ pr -n:3 -t n
    1:1
    2:2
    3:3
    4:4
    5:5
  $ pr -h Title -l 15 n
  
  
  YYYY-MM-DD HH:MM                      Title                       Page 1
  
  
  1
  2
  3
  4
  5
  
  
  
  
  
  $ pr -l 15 n
  
  
  YYYY-MM-DD HH:MM                        n                         Page 1
  
  
  1
  2
  3
  4
  5
  
  
  
  
  
  $ pr -m -t n n
  1				    1
  2				    2
  3				    3
  4				    4
  5				    5
  $ pr -d -t n
  1
  
  2
  
  3
  
  4
  
  5
  
  $ pr -o 4 -t n
      1
      2
      3
      4
      5
  $ pr -3 -a -t n
  1			2			3
  4			5
  $ pr -s: -2 -t n
  1:4
  2:5
  3
  $ seq 100 | pr -l 30 | head -70
  
  
  YYYY-MM-DD HH:MM                                                  Page 1
  
  
  1
  2
  3
  4
  5
  6
  7
  8
  9
  10
  11
  12
  13
  14
  15
  16
  17
  18
  19
  20
  
  
  
  
  
  
  
  YYYY-MM-DD HH:MM                                                  Page 2
  
  
  21
  22
  23
  24
  25
  26
  27
  28
  29
  30
  31
  32
  33
  34
  35
  36
  37
  38
  39
  40
  
  
  
  
  
  
  
  YYYY-MM-DD HH:MM                                                  Page 3
  
  
  41
  42
  43
  44
  45
  $ seq 100 | pr +2 -l 30 | head -40
  
  
  YYYY-MM-DD HH:MM                                                  Page 2
  
  
  21
  22
  23
  24
  25
  26
  27
  28
  29
  30
  31
  32
  33
  34
  35
  36
  37
  38
  39
  40
  
  
  
  
  
  
  
  YYYY-MM-DD HH:MM                                                  Page 3
  
  
  41
  42
  43
  44
  45
  $ pr -w 40 -2 -t n
  1		    4
  2		    5
  3
  $ pr nosuch
  pr: nosuch: No such file or directory
  [1]
  $ pr -x n
  pr: invalid option -- 'x'
  Try 'pr --help' for more information.
  [1]
  $ pr -T n
  1
  2
  3
  4
  5
  $ pr --version | head -1
  pr (GNU coreutils) 9.1
  $ pr -J -m -t n n
  1	1
  2	2
  3	3
  4	4
  5	5
  $ pr -D '%F' -l 15 n
  
  
  2024-05-01                           n                            Page 1
  
  
  1
  2
  3
  4
  5
  
  
  
  
  
  $ pr -l 12 n
  
  
  YYYY-MM-DD HH:MM                        n                         Page 1
  
  
  1
  2
  
  
  
  
  
  
  
  YYYY-MM-DD HH:MM                        n                         Page 2
  
  
  3
  4
  
  
  
  
  
  
  
  YYYY-MM-DD HH:MM                        n                         Page 3
  
  
  5
  
  
  
  
  
  
  $ pr -l 5 n
  1
  2
  3
  4
  5
  $ pr -e -t n
  1
  2
  3
  4
  5
  $ pr -f -l 15 n | od -c | tail -3
  0000100                   P   a   g   e       1  \n  \n  \n   1  \n   2
  0000120  \n   3  \n   4  \n   5  \n  \f
  0000130
  $ pr -W 30 -m -t n n
  1	       1
  2	       2
  3	       3
  4	       4
  5	       5
  $ pr -0 n
  pr: invalid number of columns: ‘0’: Numerical result out of range
  [1]
