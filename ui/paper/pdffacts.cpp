// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/paper/pdffacts.h"

#include "ui/paper/attachment.h"

#include <QIODevice>

#include <exception>
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace ireg::paper
{
namespace
{

constexpr double pointsPerPixel = 72.0 / 96;

QPDFObjectHandle text(const QString& words)
{
    return QPDFObjectHandle::newUnicodeString(words.toStdString());
}

void setInfo(QPDF& pdf, const PdfFacts& facts)
{
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    info.replaceKey("/Title", text(facts.title));
    info.replaceKey("/Creator", text(facts.creator));
    info.replaceKey("/Producer", text(u"Qt "_s + QLatin1StringView(qVersion())));
    if (facts.creation.isValid()) {
        const QString stamp = facts.creation.toUTC().toString(u"yyyyMMddHHmmss"_s);
        info.replaceKey("/CreationDate", text(u"D:"_s + stamp + u'Z'));
    }
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));
}

void setCatalog(QPDF& pdf, const PdfFacts& facts)
{
    QPDFObjectHandle catalog = pdf.getRoot();
    catalog.removeKey("/Metadata"); // where Qt says it all a second time, by this machine's clock
    catalog.replaceKey("/Lang", text(facts.language));
    QPDFObjectHandle shown = QPDFObjectHandle::newDictionary();
    shown.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    catalog.replaceKey("/ViewerPreferences", shown);
}

/// Adds an item below another; only the outline's own lines are unfolded.
void hang(QPDFObjectHandle parent, QPDFObjectHandle item)
{
    QPDFObjectHandle count = parent.getKey("/Count");
    const bool folded = parent.hasKey("/Parent");
    const long long before = count.isInteger() ? count.getIntValue() : 0;
    parent.replaceKey("/Count", QPDFObjectHandle::newInteger(before + (folded ? -1 : 1)));
    QPDFObjectHandle last = parent.getKey("/Last");
    item.replaceKey("/Parent", parent);
    if (last.isDictionary()) {
        last.replaceKey("/Next", item);
        item.replaceKey("/Prev", last);
    } else {
        parent.replaceKey("/First", item);
    }
    parent.replaceKey("/Last", item);
}

QPDFObjectHandle destination(QPDFObjectHandle page, double top)
{
    const double height = page.getKey("/MediaBox").getArrayItem(3).getNumericValue();
    return QPDFObjectHandle::newArray({page,
                                       QPDFObjectHandle::newName("/XYZ"),
                                       QPDFObjectHandle::newNull(),
                                       QPDFObjectHandle::newReal(height - top, 2),
                                       QPDFObjectHandle::newNull()});
}

void addOutline(QPDF& pdf, const std::vector<Bookmark>& outline)
{
    struct Open
    {
        QPDFObjectHandle item;
        int level = 0;
    };
    const std::vector<QPDFObjectHandle> pages = pdf.getAllPages();
    std::vector<Open> open{{pdf.makeIndirectObject(QPDFObjectHandle::newDictionary()), 0}};
    for (const Bookmark& mark : outline) {
        while (open.size() > 1 && open.back().level >= mark.level)
            open.pop_back();
        QPDFObjectHandle item = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", text(mark.text));
        item.replaceKey("/Dest",
                        destination(pages.at(std::size_t(mark.page)), mark.top * pointsPerPixel));
        hang(open.back().item, item);
        open.push_back({item, mark.level});
    }
    pdf.getRoot().replaceKey("/Outlines", open.front().item);
}

void attach(QPDF& pdf, const PdfFacts& facts)
{
    auto content = QPDFEFStreamObjectHelper::createEFStream(pdf, facts.record.toStdString());
    content.setSubtype("application/json");
    QPDFEmbeddedFileDocumentHelper(pdf).replaceEmbeddedFile(
        recordName, QPDFFileSpecObjectHelper::createFileSpec(pdf, recordName, content));
}

/// The end of libqpdf's way of bytes.
class ToDevice final : public Pipeline
{
public:
    explicit ToDevice(QIODevice& device) : Pipeline("report", nullptr), m_device(device) {}

    void write(const unsigned char* bytes, std::size_t size) override
    {
        const auto wanted = qint64(size);
        if (m_device.write(reinterpret_cast<const char*>(bytes), wanted) != wanted)
            throw std::runtime_error("not taken");
    }
    void finish() override {}

private:
    QIODevice& m_device;
};

void write(QPDF& pdf, QIODevice& device)
{
    ToDevice end(device);
    QPDFWriter writer(pdf);
    writer.setOutputPipeline(&end);
    writer.setObjectStreamMode(qpdf_o_disable); // attachedRecord reads no others
    writer.setDecodeLevel(qpdf_dl_none);
    writer.setDeterministicID(true);
    writer.write();
}

} // namespace

Result<void> writeWithFacts(QIODevice& device, const QByteArray& pdf, const PdfFacts& facts)
try {
    QPDF file;
    file.setSuppressWarnings(true);
    file.processMemoryFile("report", pdf.constData(), std::size_t(pdf.size()));
    setInfo(file, facts);
    setCatalog(file, facts);
    if (!facts.outline.empty())
        addOutline(file, facts.outline);
    if (!facts.record.isEmpty())
        attach(file, facts);
    write(file, device);
    return {};
} catch (const std::exception&) {
    return failed(ErrorKind::Io, u"#pdf-unmade"_s);
}

} // namespace ireg::paper
