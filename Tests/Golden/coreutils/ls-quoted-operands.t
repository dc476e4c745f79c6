Names without quotes are moved where any operand needs them, also one that is not there

  $ mkdir d; touch s d/a
  $ ls s zz*
  ls: cannot access 'zz*': No such file or directory
   s
  [2]
  $ ls s 'zz*' d
  ls: cannot access 'zz*': No such file or directory
   s
  
  d:
  a
  [2]
  $ ls d zz*
  ls: cannot access 'zz*': No such file or directory
  d:
  a
  [2]
  $ ls -l s 'z z' | cut -c1-10
  ls: cannot access 'z z': No such file or directory
  -rw-r--r--
  $ mkdir 'e e'; ls s 'e e'
   s
  
  'e e':
  $ ls -l s zz* 2>&1 | wc -l
  2
  $ ls s d
  s
  
  d:
  a
