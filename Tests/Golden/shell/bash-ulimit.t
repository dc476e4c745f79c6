limits
  $ for i in H S; do for l in R c d e f i l m n p q r s t u v x; do echo $i$l $(ulimit -$i$l); done; done | paste - - - - - - -
  HR unlimited	Hc unlimited	Hd unlimited	He 0	Hf unlimited	Hi 96365	Hl 8192
  Hm unlimited	Hn 20000	Hp 8	Hq 819200	Hr 0	Hs unlimited	Ht unlimited
  Hu 96365	Hv unlimited	Hx unlimited	SR unlimited	Sc 0	Sd unlimited	Se 0
  Sf unlimited	Si 96365	Sl 8192	Sm unlimited	Sn 20000	Sp 8	Sq 819200
  Sr 0	Ss 8192	St unlimited	Su 96365	Sv unlimited	Sx unlimited	
  $ ulimit -c 100; ulimit -f 7; ulimit -l 12; ulimit -q 100; ulimit -c; ulimit -f; ulimit -l; ulimit -q; ulimit -Hc; ulimit -Hf; ulimit -p 3; ulimit -s soft; ulimit -u 5000; ulimit -u 6000; ulimit -Su 4000; ulimit -u; ulimit -Hu; ulimit -Su 7000; ulimit -u unlimited; ulimit -t 5 -n 100
  100
  7
  12
  100
  100
  7
  bash: ulimit: pipe size: cannot modify limit: Invalid argument
  bash: ulimit: max user processes: cannot modify limit: Operation not permitted
  4000
  5000
  bash: ulimit: max user processes: cannot modify limit: Invalid argument
  bash: ulimit: max user processes: cannot modify limit: Operation not permitted
  $ ulimit -n unlimited; ulimit 50; ulimit; ulimit 60; ulimit -cf; ulimit -c 1 -f 2; ulimit -H -c 5; ulimit -c 7; ulimit -cSH
  bash: ulimit: open files: cannot modify limit: Operation not permitted
  bash: ulimit: file size: cannot modify limit: Operation not permitted
  7
  bash: ulimit: file size: cannot modify limit: Operation not permitted
  bash: ulimit: f: invalid number
  bash: ulimit: core file size: cannot modify limit: Operation not permitted
  bash: ulimit: core file size: cannot modify limit: Operation not permitted
  bash: ulimit: SH: invalid number
  [1]
