//! Request bodies. Only forms are built so far.

use super::{Lowering, docs};
use crate::diag::Code;
use crate::ir::{Body, Content, ContentKind, Label};
use crate::spec::Cursor;

/// The media type of forms (OpenAPI 3.0.3, "Support for x-www-form-urlencoded Request
/// Bodies").
const FORM: &str = "application/x-www-form-urlencoded";

impl<'d> Lowering<'d, '_> {
    pub(super) fn body(&mut self, operation: &Cursor<'d>, label: &Label) -> Option<Body> {
        let body = self.followed(operation.get("requestBody"))?;
        let content = self.followed(body.get("content"))?;
        let mut form = None;
        for (name, media_type) in content.entries() {
            if is(FORM, name) && form.is_none() {
                form = Some(media_type);
            } else {
                let message = format!("a request body of `{name}` is not supported yet");
                self.refuse(Code::UNSUPPORTED_MEDIA_TYPE, &media_type.at, message);
            }
        }
        let form = self.form(&self.followed(form)?, label);
        Some(Body {
            docs: docs::docs(&body),
            required: body.is_true("required"),
            contents: vec![Content {
                media_type: FORM.to_owned(),
                kind: ContentKind::Form(form),
            }],
        })
    }
}

/// Whether a media type, without its parameters, is this one.
pub(super) fn is(wanted: &str, name: &str) -> bool {
    let name = name.split(';').next().unwrap_or_default();
    name.trim().eq_ignore_ascii_case(wanted)
}
