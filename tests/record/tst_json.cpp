// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/recordtypes.h"
#include "model/record/json.h"
#include "tests/support/randomrow.h"
#include "tests/support/suite.h"

#include <QJsonDocument>

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

namespace
{

QString referenceText(const Field&, qint64 id)
{
    return u"ref "_s + QString::number(id);
}

/// The value that a JSON member says, read without the code that wrote it.
Value valueIn(const Field& field, const QJsonValue& json)
{
    if (json.isNull())
        return {};
    switch (field.type) {
    case FieldType::Flag: return qint64{json.toBool() ? 1 : 0};
    case FieldType::Integer: return json.toInteger();
    case FieldType::Reference: return json.toString().mid(4).toLongLong();
    case FieldType::Bytes: return Blob{QByteArray::fromHex(json.toString().toLatin1())};
    case FieldType::Time: {
        static const QStringList precisions{
            u"exact"_s, u"about"_s, u"hour"_s, u"day"_s, u"month"_s, u"year"_s};
        const QJsonObject time = json.toObject();
        return Text{
            toText({QDateTime::fromString(time[u"at"_s].toString(), Qt::ISODateWithMs)
                        .toMSecsSinceEpoch(),
                    time[u"zone"_s].toString(),
                    static_cast<Precision>(precisions.indexOf(time[u"precision"_s].toString()))})
                .toUtf8()};
    }
    default: return Text{json.toString().toUtf8()};
    }
}

} // namespace

class tst_Json final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyValueCanBeReadBack_data();
    void everyValueCanBeReadBack();
    void readableForms_data();
    void readableForms();
};

void tst_Json::everyValueCanBeReadBack_data()
{
    QTest::addColumn<const RecordType*>("type");
    for (const RecordType* type : recordTypes())
        QTest::newRow(type->name) << type;
}

void tst_Json::everyValueCanBeReadBack()
{
    QFETCH(const RecordType*, type);
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    for (int i = 0; i < 50; ++i) {
        const Row row = randomRow(*type, random, true);
        const QByteArray written =
            QJsonDocument(toJson(*type, row, referenceText)).toJson(QJsonDocument::Compact);
        const QJsonObject read = QJsonDocument::fromJson(written).object();
        QCOMPARE(read.size(), static_cast<qsizetype>(type->fields.size()));
        for (std::size_t f = 0; f < row.size(); ++f) {
            const Field& field = type->fields[f];
            QVERIFY2(valueIn(field, read.value(QLatin1String(field.code))) == row[f],
                     qPrintable(u"seed %1, %2"_s.arg(seed).arg(QLatin1String(field.code))));
        }
    }
}

void tst_Json::readableForms_data()
{
    QTest::addColumn<const RecordType*>("type");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<Value>("value");
    QTest::addColumn<QString>("expected");
    const RecordType* incident = &typeOf<Incident>();
    const auto time = [](const char* text) { return Value{Text{text}}; };
    QTest::newRow("nothing") << incident << QByteArray("title") << Value{} << QString();
    QTest::newRow("text") << incident << QByteArray("title") << time("<b>") << u"<b>"_s;
    QTest::newRow("code") << incident << QByteArray("severity") << time("high") << u"high"_s;
    QTest::newRow("yes") << incident << QByteArray("individuals_approximate") << Value{qint64{1}}
                         << u"yes"_s;
    QTest::newRow("no") << incident << QByteArray("individuals_approximate") << Value{qint64{0}}
                        << u"no"_s;
    QTest::newRow("large number") << incident << QByteArray("individuals")
                                  << Value{qint64{9007199254740993}} << u"9007199254740993"_s;
    QTest::newRow("reference") << incident << QByteArray("owner") << Value{qint64{3}} << u"ref 3"_s;
    QTest::newRow("exact time") << incident << QByteArray("noticed")
                                << time("2026-11-23T16:37:12.000Z e Australia/Sydney")
                                << u"2026-11-24T03:37:12+11:00"_s;
    QTest::newRow("about") << incident << QByteArray("noticed")
                           << time("2026-11-23T16:37:00.000Z a UTC")
                           << u"~"_s + isoText({1795451820000, u"UTC"_s, Precision::About});
    QTest::newRow("month") << incident << QByteArray("noticed")
                           << time("2026-10-31T13:00:00.000Z m Australia/Sydney") << u"2026-11"_s;
    QTest::newRow("bytes") << &typeOf<Evidence>() << QByteArray("sha256")
                           << Value{Blob{QByteArray("\x01\xfe")}} << u"01fe"_s;
}

void tst_Json::readableForms()
{
    QFETCH(const RecordType*, type);
    QFETCH(QByteArray, code);
    QFETCH(Value, value);
    QFETCH(QString, expected);
    QCOMPARE(toReadable(*type->find(code), value, referenceText), expected);
}

IREG_TEST(QCoreApplication, tst_Json)
#include "tst_json.moc"
