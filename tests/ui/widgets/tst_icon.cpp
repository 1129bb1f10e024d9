// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/suite.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/palette.h"

#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTest>

using namespace ireg;
using namespace Qt::StringLiterals;

namespace
{

QStringList drawings()
{
    QStringList names;
    for (const QString& file :
         QDir(QStringLiteral(SOURCE_FOLDER "/resources/icons/window")).entryList({u"*.svg"_s}))
        names.append(file.chopped(4));
    return names;
}

/// The colours of what is not see-through, and how much of the picture that is.
struct Seen
{
    QSet<QRgb> colours;
    int points = 0;
};
Seen seen(const QPixmap& pixmap)
{
    Seen seen;
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) == 255) // paler ones are rounded
                seen.colours.insert(image.pixel(x, y) & 0xFFFFFF);
            seen.points += qAlpha(image.pixel(x, y)) > 64 ? 1 : 0;
        }
    }
    return seen;
}

} // namespace

class tst_Icon final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDrawingIsThereInEverySize();
    void colourFollowsTheScheme();
    void everyNameInTheSourcesIsDrawn();
};

void tst_Icon::everyDrawingIsThereInEverySize()
{
    QVERIFY(drawings().size() > 20);
    for (const QString& name : drawings()) {
        for (int side : {16, 20, 32, 40, 48, 64}) {
            const Seen picture = seen(iconPicture(name.toLatin1().constData(), side, 1, Qt::red));
            QVERIFY2(picture.points > side / 4, qPrintable(u"%1 %2"_s.arg(name).arg(side)));
        }
    }
    QCOMPARE(iconPicture("log", 16, 2, Qt::red).size(), QSize(32, 32));
}

void tst_Icon::colourFollowsTheScheme()
{
    const auto guard = qScopeGuard([] { QApplication::setPalette(lightPalette()); });
    const QIcon held = icon("log");
    const auto only = [&held](QIcon::Mode mode, QIcon::State state) {
        return seen(held.pixmap(QSize(64, 64), mode, state)).colours;
    };
    for (const auto& [palette, tokens] :
         {std::pair(lightPalette(), lightTokens()), std::pair(darkPalette(), darkTokens())}) {
        QApplication::setPalette(palette);
        const auto one = [](const QColor& colour) { return QSet<QRgb>{colour.rgb() & 0xFFFFFF}; };
        QCOMPARE(only(QIcon::Normal, QIcon::Off), one(tokens.text));
        QCOMPARE(only(QIcon::Selected, QIcon::Off), one(tokens.accent));
        QCOMPARE(only(QIcon::Normal, QIcon::On), one(tokens.accent));
        QCOMPARE(only(QIcon::Disabled, QIcon::Off), one(tokens.disabled));
    }
}

void tst_Icon::everyNameInTheSourcesIsDrawn()
{
    // Called by name, of a page, and last in the line of a command.
    static const QRegularExpression use(u"(?:\\bicon(?:Picture)?\\(|entryOf<\\w+>\\(|(?:NoTrait|"
                                        u"NeedsOpen|NeedsWritable|Checkable),\\s*)"
                                        "\"([a-z-]+)\""_s);
    const QStringList drawn = drawings();
    QDirIterator sources(QStringLiteral(SOURCE_FOLDER "/ui"),
                         {u"*.cpp"_s},
                         QDir::Files,
                         QDirIterator::Subdirectories);
    int read = 0;
    while (sources.hasNext()) {
        QFile source(sources.next());
        QVERIFY(source.open(QIODevice::ReadOnly));
        ++read;
        for (auto found = use.globalMatch(QString::fromUtf8(source.readAll())); found.hasNext();) {
            const QString name = found.next().captured(1);
            QVERIFY2(drawn.contains(name), qPrintable(source.fileName() + u": "_s + name));
        }
    }
    QVERIFY(read > 50);
}

IREG_TEST(QApplication, tst_Icon)
#include "tst_icon.moc"
