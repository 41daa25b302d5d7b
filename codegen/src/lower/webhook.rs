//! Webhooks and callbacks: requests that the API sends. Only the types of their payloads are
//! supported, for those who receive them.
//!
//! Imports `docs`, `media_type`, and `ir` and `spec`.

use super::docs::docs;
use super::lowering::{Lowering, component_label};
use super::media_type::Carries;
use crate::ir::{Docs, Label, Note, Type, Webhook};
use crate::spec::{Cursor, operations_in};

/// The payload of a request that the API sends.
struct Payload<'d> {
    method: &'d str,
    docs: Docs,
    ty: Type,
}

impl<'d> Lowering<'d, '_> {
    /// The webhooks of the document (OpenAPI 3.1.1, OpenAPI Object).
    pub(super) fn webhooks(&mut self) -> Vec<Webhook> {
        let Some(webhooks) = self.cx().root.get("webhooks") else {
            return Vec::new();
        };
        let mut found = Vec::new();
        for (name, item) in webhooks.entries() {
            let payloads = self.payloads(item, &Label::head(name));
            found.extend(payloads.into_iter().map(|payload| Webhook {
                name: match payload.method {
                    "POST" => name.to_owned(),
                    method => format!("{name} {}", method.to_ascii_lowercase()),
                },
                docs: payload.docs,
                payload: payload.ty,
            }));
        }
        let made = "only functions that read the payloads";
        self.omit_requests("webhooks", made, &webhooks);
        found
    }

    /// The callbacks of an operation (OpenAPI 3.0.4, Callback Object).
    pub(super) fn callbacks(&mut self, operation: &Cursor<'d>, label: &Label) {
        let Some(callbacks) = operation.get("callbacks") else {
            return;
        };
        for (name, place) in callbacks.entries() {
            let label = component_label(&place).unwrap_or_else(|| label.part(name));
            let callback = self.cx().resolve(place);
            for (_, item) in callback.iter().flat_map(|callback| callback.entries()) {
                self.payloads(item, &label);
            }
        }
        self.omit_requests("callbacks", "only the types of the bodies", &callbacks);
    }

    /// The bodies of the operations of a path item.
    fn payloads(&mut self, item: Cursor<'d>, label: &Label) -> Vec<Payload<'d>> {
        let mut payloads = Vec::new();
        let item = self.cx().resolve(item);
        for (method, operation) in item.iter().flat_map(operations_in) {
            let body = operation.get("requestBody");
            let Some(body) = body.and_then(|it| self.cx().resolve(it)) else {
                continue;
            };
            for media_type in self.media_types(&body) {
                // Of a sequence, whoever receives it reads item by item.
                let item = media_type.item_schema.as_ref();
                let schema = item.or(media_type.schema.as_ref());
                if self.cx().carries(schema) == Carries::Value
                    && let Some(schema) = schema
                {
                    let place = label.part("payload");
                    let (label, note) = match item {
                        Some(_) => (
                            media_type.item_label(&place, "item"),
                            Some(Note::ItemOfBody),
                        ),
                        None => (media_type.label(&place), None),
                    };
                    let mut docs = docs(&operation);
                    docs.notes.extend(note);
                    payloads.push(Payload {
                        method,
                        docs,
                        ty: self.ty(schema, &label),
                    });
                    break;
                }
            }
        }
        payloads
    }

    fn omit_requests(&self, key: &str, made: &str, at: &Cursor<'d>) {
        let message = format!("no server is generated for `{key}`: {made} are");
        self.cx().omit(&at.at, message);
    }
}
