// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

namespace ireg::test
{

/// Texts that would do harm in HTML, Markdown, a terminal or a reader's eye.
inline QStringList hostileTexts()
{
    using namespace Qt::StringLiterals;
    return {u"<script>alert(1)</script>"_s,
            u"\"><img src=x onerror=alert(1)>"_s,
            u"'><svg/onload=alert(1)>"_s,
            u"</style></title><body onload=x>"_s,
            u"<!-- a comment --> ]]> <![CDATA[ x"_s,
            u"&lt;b&gt; &amp; &#60; & &copy"_s,
            u"[link](http://example.org) ![picture](x.png)"_s,
            u"<http://example.org> http://example.org www.example.org a@example.org"_s,
            u"mailto:a@example.org xmpp:a@example.org https://example.org"_s,
            u"**bold** __bold__ *it* _it_ ~~gone~~ `code` ``code`` $x$ ^a^"_s,
            u"# heading"_s,
            u"heading\n======\nother\n---"_s,
            u"- item\n+ item\n* item\n1. item\n1) item"_s,
            u"> quote\n\n    code\n\n```\nfence\n```"_s,
            u"| a | b |\n|---|---|\n| c | d |"_s,
            u"a | b \\| c"_s,
            u"[ref]: http://example.org\n[ref] [^1]\n[^1]: note"_s,
            u"***\n---\n___"_s,
            u"back\\slash \\ at end\\"_s,
            u"%1 %2 %n %L1 {0} ${x}"_s,
            u"tab\there\vthere\fand\rback\r\nnext\u2028sep\u2029par\u0085nel"_s,
            u"bell\a null esc\u001B[31mred\u009B31m del\u007F"_s,
            u"invoice\u202Efdp.exe \u2066iso\u2069 \u200Emark\u200F \u061C"_s,
            u"zero\u200Bwidth\uFEFFbom\u00ADsoft\u2060joiner"_s,
            u"\U000E0001\U000E0041tag \uFFFCobject \uFFFFnon"_s,
            QString(QChar(0xD800)) + u"lone"_s + QChar(0xDC00) + u" halves"_s,
            u"z\u0335\u0334\u0336\u0337\u0338a\u0300\u0301\u0302\u0303lgo"_s,
            u"\u05D0\u05D1\u05D2 \u0645\u0631\u062D\u0628\u0627 mixed \u4E2D\u6587 \u65E5\u672C"_s,
            u"\U0001F525\U0001F469\u200D\U0001F692 fire"_s,
            u"   leading and trailing   "_s,
            u"\n\n\n"_s,
            u" "_s,
            QString(300, u'W'),
            u"=1+1 @x -2+3 '"_s};
}

/// Those above and, where real data is at hand, the big list of naughty strings.
inline QStringList allHostileTexts()
{
    QStringList texts = hostileTexts();
    QFile file(qEnvironmentVariable("IREG_REAL_DATA") + QStringLiteral("/other/blns/blns.json"));
    if (!qEnvironmentVariableIsEmpty("IREG_REAL_DATA") && file.open(QIODevice::ReadOnly)) {
        for (const QJsonValue& value : QJsonDocument::fromJson(file.readAll()).array())
            texts.append(value.toString());
    }
    return texts;
}

} // namespace ireg::test
