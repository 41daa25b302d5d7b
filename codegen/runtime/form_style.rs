//! Fields of forms that are more than one text: lists that are not sent item by item, and
//! objects.

use serde::Serialize;

use super::form::Form;
use super::request::Builder;
use super::style::Style;

impl Form {
    /// Writes a field in a style; `request` is told what cannot be sent.
    pub fn styled(
        &mut self,
        name: &str,
        value: &impl Serialize,
        style: Style,
        request: &mut Builder,
    ) {
        for pair in request.pairs(name, value, style) {
            let (name, text) = pair.texts(style);
            self.field(&name, &text);
        }
    }
}
