// A module of its own (core/base/module.h): no start waits for qpdf.
#include "core/exchange/pdf_finish.h"

#include <map>
#define POINTERHOLDER_TRANSITION 4 // qpdf asks for it: std::shared_ptr only
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace toasoan {

namespace {

using Handle = QPDFObjectHandle;

Handle unicode(const QString &text)
{
    return Handle::newUnicodeString(text.toStdString());
}

// ISO 32000-1, 7.9.4
std::string pdfDate(const QDateTime &time)
{
    const int offset = time.offsetFromUtc() / 60;
    const QString zone = offset == 0 ? QStringLiteral("Z")
                                     : QStringLiteral("%1%2'%3'")
                                           .arg(offset < 0 ? u'-' : u'+')
                                           .arg(std::abs(offset) / 60, 2, 10, QLatin1Char('0'))
                                           .arg(std::abs(offset) % 60, 2, 10, QLatin1Char('0'));
    return QString(u"D:" + time.toString(QStringLiteral("yyyyMMddHHmmss")) + zone).toStdString();
}

void setInfo(QPDF &pdf, const PdfFacts &facts)
{
    Handle info = pdf.makeIndirectObject(Handle::newDictionary());
    const auto set = [&info](const char *key, const QString &text) {
        if (!text.isEmpty())
            info.replaceKey(key, unicode(text));
    };
    set("/Title", facts.title);
    set("/Author", facts.author);
    set("/Keywords", facts.keywords);
    set("/Creator", QStringLiteral("Tòa Soạn"));
    if (facts.now.isValid()) {
        info.replaceKey("/CreationDate", Handle::newString(pdfDate(facts.now)));
        info.replaceKey("/ModDate", Handle::newString(pdfDate(facts.now)));
    }
    pdf.getTrailer().replaceKey("/Info", info);
}

// Qt embeds subsets but does not say so in their names, or says it by a seeded hash. Each gets a tag by its
// place in the file: equal input is to give equal bytes.
void nameSubsets(QPDF &pdf)
{
    std::map<std::string, std::string> tagged;
    for (Handle object : pdf.getAllObjects()) {
        if (!object.isDictionary())
            continue;
        for (const char *key : {"/FontName", "/BaseFont"}) {
            Handle value = object.getKey(key);
            if (!value.isName())
                continue;
            const std::string name = value.getName();
            const size_t index = tagged.size();
            const auto [known, isNew] = tagged.try_emplace(name);
            if (isNew) {
                const bool hasTag = name.size() > 8 && name[7] == '+';
                known->second = "/AAAA" + std::string{char('A' + index / 26 % 26), char('A' + index % 26)} +
                                "+" + name.substr(hasTag ? 8 : 1);
            }
            object.replaceKey(key, Handle::newName(known->second));
        }
    }
}

void putPictures(QPDF &pdf, const QList<PdfFacts::Picture> &pictures)
{
    for (Handle object : pdf.getAllObjects()) {
        if (!object.isStream())
            continue;
        Handle dictionary = object.getDict();
        Handle subtype = dictionary.getKey("/Subtype");
        if (!subtype.isName() || subtype.getName() != "/Image" ||
            dictionary.getKey("/Height").getIntValue() != placeholderHeight)
            continue;
        const qsizetype index = qsizetype(dictionary.getKey("/Width").getIntValue()) - placeholderHeight;
        if (index < 0 || index >= pictures.size())
            continue;
        const auto &[jpeg, shape] = pictures[index];
        Handle fresh = Handle::newDictionary();
        fresh.replaceKey("/Type", Handle::newName("/XObject"));
        fresh.replaceKey("/Subtype", Handle::newName("/Image"));
        fresh.replaceKey("/Width", Handle::newInteger(shape.width));
        fresh.replaceKey("/Height", Handle::newInteger(shape.height));
        fresh.replaceKey("/BitsPerComponent", Handle::newInteger(8));
        fresh.replaceKey("/ColorSpace",
                         Handle::newName(shape.components == 1 ? "/DeviceGray" : "/DeviceRGB"));
        object.replaceDict(fresh);
        object.replaceStreamData(jpeg.toStdString(), Handle::newName("/DCTDecode"), Handle::newNull());
    }
}

Handle destination(const std::vector<Handle> &pages, const PdfFacts::Mark &mark)
{
    Handle place = Handle::newArray();
    place.appendItem(pages.at(size_t(mark.page)));
    place.appendItem(Handle::newName("/XYZ"));
    place.appendItem(Handle::newNull());
    place.appendItem(Handle::newReal(mark.top, 2));
    place.appendItem(Handle::newNull());
    return place;
}

// Two levels are enough: the headline and, below it, the headings of the text.
void setOutline(QPDF &pdf, const QList<PdfFacts::Mark> &marks)
{
    if (marks.isEmpty())
        return;
    const std::vector<Handle> pages = pdf.getAllPages();
    Handle root = pdf.makeIndirectObject(Handle::newDictionary());
    Handle parent = root;
    std::map<QPDFObjGen, Handle> last; // the last entry below each
    std::map<QPDFObjGen, int> count;
    for (const PdfFacts::Mark &mark : marks) {
        Handle entry = pdf.makeIndirectObject(Handle::newDictionary());
        Handle above = mark.level <= 1 ? root : parent;
        entry.replaceKey("/Title", unicode(mark.title));
        entry.replaceKey("/Dest", destination(pages, mark));
        entry.replaceKey("/Parent", above);
        const auto previous = last.find(above.getObjGen());
        if (previous == last.end()) {
            above.replaceKey("/First", entry);
        } else {
            previous->second.replaceKey("/Next", entry);
            entry.replaceKey("/Prev", previous->second);
        }
        above.replaceKey("/Last", entry);
        last[above.getObjGen()] = entry;
        above.replaceKey("/Count", Handle::newInteger(++count[above.getObjGen()]));
        if (mark.level <= 1)
            parent = entry;
    }
    root.replaceKey("/Count", Handle::newInteger(marks.size()));
    pdf.getRoot().replaceKey("/Outlines", root);
}

QByteArray finished(const QByteArray &bytes, const PdfFacts &facts)
{
    QPDF pdf;
    pdf.processMemoryFile("article", bytes.constData(), size_t(bytes.size()));
    Handle root = pdf.getRoot();
    root.replaceKey("/Lang", Handle::newString("vi-VN"));
    Handle preferences = Handle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", Handle::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
    root.removeKey("/Metadata"); // Qt stamps it with its own time; the same facts stand in /Info
    setInfo(pdf, facts);
    nameSubsets(pdf);
    putPictures(pdf, facts.pictures);
    setOutline(pdf, facts.outline);
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

} // namespace

} // namespace toasoan

extern "C" Q_DECL_EXPORT void toasoan_finish_pdf(const QByteArray &pdf, const toasoan::PdfFacts &facts,
                                                 QByteArray &result, QString &problem)
{
    try {
        result = toasoan::finished(pdf, facts);
    } catch (const std::exception &fault) {
        problem = QString::fromUtf8(fault.what());
    }
}
