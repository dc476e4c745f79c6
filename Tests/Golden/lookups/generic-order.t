Generic order

  $ postconf -e 'smtp_generic_maps = inline:{mary@example.com=mm@isp.example, jim=jj@isp.example, @example.com=@wide.example, gerda@example.com=gg@isp.example}' recipient_delimiter=+; postfix reload; sleep 1
  postfix/postfix-script: refreshing the Postfix mail system
  $ for a in mary jim gerda+x petra; do echo hi | sendmail -f $a@example.com x@remote.example; sleep 1; done; sleep 2
  $ peers inbox mx1.remote.example | grep -iE '^(from|return|mail from|envelope|to)'
  MAIL FROM:<mm@isp.example> SIZE=251
  From: root <mm@isp.example>
  MAIL FROM:<jj@isp.example> SIZE=250
  From: root <jj@isp.example>
  MAIL FROM:<gg@isp.example> SIZE=254
  From: root <gg@isp.example>
  MAIL FROM:<petra@wide.example> SIZE=252
  From: root <petra@wide.example>
