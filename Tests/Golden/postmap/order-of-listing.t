Order of listing

  $ cd /tmp; for i in $(seq 1 60); do echo "key$i@example.com value number $i"; done > t
  $ postmap t; postmap -s t
  key11@example.com	value number 11
  key13@example.com	value number 13
  key15@example.com	value number 15
  key17@example.com	value number 17
  key19@example.com	value number 19
  key20@example.com	value number 20
  key22@example.com	value number 22
  key24@example.com	value number 24
  key26@example.com	value number 26
  key28@example.com	value number 28
  key2@example.com	value number 2
  key31@example.com	value number 31
  key33@example.com	value number 33
  key35@example.com	value number 35
  key37@example.com	value number 37
  key39@example.com	value number 39
  key40@example.com	value number 40
  key42@example.com	value number 42
  key44@example.com	value number 44
  key46@example.com	value number 46
  key48@example.com	value number 48
  key4@example.com	value number 4
  key51@example.com	value number 51
  key53@example.com	value number 53
  key55@example.com	value number 55
  key57@example.com	value number 57
  key59@example.com	value number 59
  key60@example.com	value number 60
  key6@example.com	value number 6
  key8@example.com	value number 8
  key10@example.com	value number 10
  key12@example.com	value number 12
  key14@example.com	value number 14
  key16@example.com	value number 16
  key18@example.com	value number 18
  key1@example.com	value number 1
  key21@example.com	value number 21
  key23@example.com	value number 23
  key25@example.com	value number 25
  key27@example.com	value number 27
  key29@example.com	value number 29
  key30@example.com	value number 30
  key32@example.com	value number 32
  key34@example.com	value number 34
  key36@example.com	value number 36
  key38@example.com	value number 38
  key3@example.com	value number 3
  key41@example.com	value number 41
  key43@example.com	value number 43
  key45@example.com	value number 45
  key47@example.com	value number 47
  key49@example.com	value number 49
  key50@example.com	value number 50
  key52@example.com	value number 52
  key54@example.com	value number 54
  key56@example.com	value number 56
  key58@example.com	value number 58
  key5@example.com	value number 5
  key7@example.com	value number 7
  key9@example.com	value number 9
  $ postmap btree:t; postmap -s btree:t | tail -5
  key60@example.com	value number 60
  key6@example.com	value number 6
  key7@example.com	value number 7
  key8@example.com	value number 8
  key9@example.com	value number 9
  $ postmap lmdb:t; postmap -s lmdb:t | head -5
  key10@example.com	value number 10
  key11@example.com	value number 11
  key12@example.com	value number 12
  key13@example.com	value number 13
  key14@example.com	value number 14
  $ for i in $(seq 1 300); do echo "user$i.name@dept$((i%7)).example.com forward$i@other.example, second$i@other.example"; done > t; postmap t; postmap -s t | head -40; ls -l t.db | awk '{print $5}'
  user106.name@dept1.example.com	forward106@other.example, second106@other.example
  user108.name@dept3.example.com	forward108@other.example, second108@other.example
  user11.name@dept4.example.com	forward11@other.example, second11@other.example
  user114.name@dept2.example.com	forward114@other.example, second114@other.example
  user118.name@dept6.example.com	forward118@other.example, second118@other.example
  user120.name@dept1.example.com	forward120@other.example, second120@other.example
  user123.name@dept4.example.com	forward123@other.example, second123@other.example
  user124.name@dept5.example.com	forward124@other.example, second124@other.example
  user13.name@dept6.example.com	forward13@other.example, second13@other.example
  user130.name@dept4.example.com	forward130@other.example, second130@other.example
  user132.name@dept6.example.com	forward132@other.example, second132@other.example
  user155.name@dept1.example.com	forward155@other.example, second155@other.example
  user159.name@dept5.example.com	forward159@other.example, second159@other.example
  user171.name@dept3.example.com	forward171@other.example, second171@other.example
  user173.name@dept5.example.com	forward173@other.example, second173@other.example
  user189.name@dept0.example.com	forward189@other.example, second189@other.example
  user196.name@dept0.example.com	forward196@other.example, second196@other.example
  user2.name@dept2.example.com	forward2@other.example, second2@other.example
  user201.name@dept5.example.com	forward201@other.example, second201@other.example
  user242.name@dept4.example.com	forward242@other.example, second242@other.example
  user259.name@dept0.example.com	forward259@other.example, second259@other.example
  user275.name@dept2.example.com	forward275@other.example, second275@other.example
  user276.name@dept3.example.com	forward276@other.example, second276@other.example
  user279.name@dept6.example.com	forward279@other.example, second279@other.example
  user28.name@dept0.example.com	forward28@other.example, second28@other.example
  user283.name@dept3.example.com	forward283@other.example, second283@other.example
  user291.name@dept4.example.com	forward291@other.example, second291@other.example
  user293.name@dept6.example.com	forward293@other.example, second293@other.example
  user4.name@dept4.example.com	forward4@other.example, second4@other.example
  user44.name@dept2.example.com	forward44@other.example, second44@other.example
  user48.name@dept6.example.com	forward48@other.example, second48@other.example
  user6.name@dept6.example.com	forward6@other.example, second6@other.example
  user60.name@dept4.example.com	forward60@other.example, second60@other.example
  user62.name@dept6.example.com	forward62@other.example, second62@other.example
  user77.name@dept0.example.com	forward77@other.example, second77@other.example
  user78.name@dept1.example.com	forward78@other.example, second78@other.example
  user85.name@dept1.example.com	forward85@other.example, second85@other.example
  user89.name@dept5.example.com	forward89@other.example, second89@other.example
  user92.name@dept1.example.com	forward92@other.example, second92@other.example
  user94.name@dept3.example.com	forward94@other.example, second94@other.example
  45056
  $ postmap -s t | md5sum; postmap -d user7.name@dept0.example.com t; postmap -s t | md5sum; echo 'new@example.com x' | postmap -i t; postmap -s t | md5sum
  08c09b9fce23702df1e14ccb0f42da48  -
  64f9ab39c428e6571a81ab7d3595a664  -
  dd19cb6e4b662ae31113f3052bc92497  -
  $ printf 'a 1\nb 2\nc 3\nd 4\ne 5\nf 6\ng 7\nh 8\ni 9\nj 10\n' > t; postmap t; postmap -s t; postmap -d e t; echo 'k 11' | postmap -i t; postmap -s t
  b	2
  d	4
  f	6
  h	8
  j	10
  a	1
  c	3
  e	5
  g	7
  i	9
  b	2
  d	4
  f	6
  h	8
  j	10
  a	1
  c	3
  g	7
  i	9
  k	11
  $ printf 'x %09000d\ny %03000d\nz 1\n' 1 2 > t; postmap t; postmap -s t | cut -c1-10; postmap btree:t; postmap -s btree:t | wc -c; ls -l t.db | awk '{print $5}'
  x	00000000
  z	1
  y	00000000
  12010
  24576
  $ cat /etc/aliases; postalias -s /etc/aliases | cut -f1
  # See man 5 aliases for format
  postmaster:    root
  @:
  YP_LAST_MODIFIED:
  YP_MASTER_NAME:
  postmaster:
