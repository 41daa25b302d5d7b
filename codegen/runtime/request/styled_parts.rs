//! Parts with a style: arrays that are not sent item by item, and objects whose properties are
//! parts.

use percent_encoding::percent_decode_str;

use crate::runtime::json::encode::Encode;
use crate::runtime::request::builder::RequestBuilder;
use crate::runtime::request::multipart::Multipart;
use crate::runtime::request::style::Style;
use crate::runtime::request::styled_value;

impl Multipart {
    /// Writes a value in a style, which expands it into names and texts, each a part. A value that
    /// cannot be sent is a violation in `request`. Nothing is encoded, since a part holds any text.
    pub fn styled(
        &mut self,
        name: &str,
        value: &dyn Encode,
        style: Style,
        request: &mut RequestBuilder,
    ) {
        self.begin();
        let delimiter = percent_decode_str(style.delimiter()).decode_utf8_lossy();
        for pair in styled_value::pairs(request, name, value, style) {
            if let [_, _, ..] = pair.parts.as_slice() {
                let ambiguous = pair.parts.iter().find(|part| part.contains(&*delimiter));
                if let (Some(part), Some(c)) = (ambiguous, delimiter.chars().next()) {
                    request.delimiter_violation(name, c, part);
                }
            }
            self.push(&pair.name, None, None, pair.parts.join(&delimiter).into());
        }
    }
}
