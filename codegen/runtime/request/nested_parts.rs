//! Parts that are bodies themselves: forms, and multipart bodies.

use crate::runtime::json::encode::Encode;
use crate::runtime::json::tree::Json;
use crate::runtime::request::builder::RequestBuilder;
use crate::runtime::request::form::FormBody;
use crate::runtime::request::multipart::Multipart;
use crate::runtime::request::stored_file::Piece;
use crate::runtime::request::style::{MIXED, Style};
use crate::runtime::request::style_expansion::pairs;
use crate::runtime::request::styled_value;
use crate::runtime::validation::validate::Validate;

/// A multipart body inside of a part, as a struct of its parts.
pub trait Body: Validate {
    /// Returns the body. A part that cannot be sent is a violation in `request`.
    fn write(&self, request: &mut RequestBuilder) -> Multipart;
}

impl Multipart {
    /// Completes the body inside of the part with this name. One without parts is a violation in
    /// `request`, since a body has at least one (RFC 2046, section 5.1.1).
    pub fn inside(self, name: &str, request: &mut RequestBuilder) -> Self {
        if self.is_empty() {
            let found = format_args!("a body without parts");
            request.violation(name, "parts", "a body with at least one part", found);
        }
        self
    }

    /// Writes multipart bodies, each as a part with this name.
    pub fn bodies<'b, B: Body + 'b>(
        &mut self,
        name: &str,
        bodies: impl IntoIterator<Item = &'b B>,
        request: &mut RequestBuilder,
    ) {
        self.begin();
        for body in bodies {
            let (media_type, pieces) = body.write(request).assemble();
            self.push_pieces(name, None, Some(&media_type), pieces);
        }
    }

    /// Writes a multipart body as a part with this name, unless it is empty: such a body has at least
    /// one part (RFC 2046, section 5.1.1).
    pub fn nested(&mut self, name: &str, body: Self) {
        self.begin();
        if !body.is_empty() {
            let (media_type, pieces) = body.assemble();
            self.push_pieces(name, None, Some(&media_type), pieces);
        }
    }

    /// Writes objects as forms, each as a part with this name. Fields that have no style here have
    /// the default one. A value that cannot be sent is a violation in `request`.
    pub fn form<'v, T: Encode + 'v>(
        &mut self,
        name: &str,
        values: impl IntoIterator<Item = &'v T>,
        styles: &[(&str, Style)],
        request: &mut RequestBuilder,
    ) {
        self.begin();
        let style = |key: &str| {
            let style = styles.iter().find(|(name, _)| *name == key);
            style.map_or(MIXED, |(_, style)| *style)
        };
        for value in values {
            let form = styled_value::expand(request, name, value, |value| {
                let Json::Object(fields) = value else {
                    return Ok(None);
                };
                let mut form = FormBody::default();
                for (key, value) in fields {
                    let style = style(key);
                    for pair in pairs(key, value, style)? {
                        form.parts(&pair.name, &pair.parts, style.delimiter());
                    }
                }
                Ok(Some(form))
            });
            match form {
                Some(Some(form)) => {
                    let content = vec![Piece::Bytes(form.finish())];
                    self.push_pieces(name, None, Some(FormBody::MEDIA_TYPE), content);
                }
                Some(None) => {
                    let limit = "an object with the fields of the form";
                    request.violation(name, "type", limit, format_args!("another JSON type"));
                }
                None => {}
            }
        }
    }
}
