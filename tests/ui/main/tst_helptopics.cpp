// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/incident/stage.h"
#include "tests/support/suite.h"
#include "ui/main/helptopics.h"

#include <QRegularExpression>

#include <algorithm>

using namespace ireg;
using namespace Qt::StringLiterals;

class tst_HelpTopics final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothLanguagesHaveTheSamePages();
    void everyStageSaysWhyItMatters();
    void everyLinkLeadsToAPage_data();
    void everyLinkLeadsToAPage();
    void whatIsNotThereIsEmpty();

private:
    static QStringList names(Language language)
    {
        QStringList all;
        for (const HelpTopic& topic : helpTopics(language))
            all.append(topic.name);
        all.sort();
        return all;
    }
};

void tst_HelpTopics::bothLanguagesHaveTheSamePages()
{
    const QStringList english = names(Language::English);
    QVERIFY(english.size() > 15);
    QCOMPARE(names(Language::French), english);
    for (const QString& name : english) {
        for (Language language : {Language::English, Language::French}) {
            QVERIFY2(helpText(name, language).startsWith(u"# "_s), qPrintable(name));
            QVERIFY2(!helpLead(name, language).isEmpty(), qPrintable(name));
        }
        QVERIFY2(helpText(name, Language::English) != helpText(name, Language::French),
                 qPrintable(name));
    }
}

void tst_HelpTopics::everyStageSaysWhyItMatters()
{
    for (const auto& [stage, code] : codes<Stage>)
        QVERIFY2(helpText(QLatin1String(code), Language::English).contains(u"why this matters"_s),
                 code);
}

void tst_HelpTopics::everyLinkLeadsToAPage_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("English") << Language::English;
    QTest::newRow("French") << Language::French;
}

void tst_HelpTopics::everyLinkLeadsToAPage()
{
    QFETCH(Language, language);
    static const QRegularExpression link(u"\\]\\(([^)]*)\\)"_s);
    const QStringList known = names(language);
    QStringList led;
    for (const QString& name : known) {
        auto each = link.globalMatch(helpText(name, language));
        while (each.hasNext()) {
            const QString target = each.next().captured(1);
            QVERIFY2(known.contains(target), qPrintable(name + u": "_s + target));
            led.append(target);
        }
    }
    QVERIFY(led.size() > 10);
}

void tst_HelpTopics::whatIsNotThereIsEmpty()
{
    QVERIFY(helpText(u"../en/begin"_s + u"x"_s, Language::English).isEmpty());
    QVERIFY(helpLead(u"none"_s, Language::English).isEmpty());
}

IREG_TEST(QCoreApplication, tst_HelpTopics)
#include "tst_helptopics.moc"
