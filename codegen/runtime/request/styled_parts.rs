//! Parts of a body that have a style: lists that are not sent item by item, and objects whose
//! fields are parts.

use percent_encoding::percent_decode_str;
use serde::Serialize;

use crate::runtime::request::builder::Builder;
use crate::runtime::request::multipart::Multipart;
use crate::runtime::request::style::Style;

impl Multipart {
    /// Writes a value in a style, which makes names and texts of it, each a part; `request` is
    /// told what cannot be sent. A part holds its text as it is, so that nothing is encoded,
    /// whatever the style says of reserved characters.
    pub fn styled(
        &mut self,
        name: &str,
        value: &impl Serialize,
        style: Style,
        request: &mut Builder,
    ) {
        self.begin();
        let mark = percent_decode_str(style.mark()).decode_utf8_lossy();
        for pair in request.pairs(name, value, style) {
            self.push(&pair.name, None, None, pair.parts.join(&mark).into());
        }
    }
}
