//! Webhooks and callbacks: requests that the API sends. Only the types of their bodies are
//! supported, for those who receive them.
//!
//! Imports `media_type`, and `ir` and `spec`.

use super::lowering::{Lowering, component_label};
use super::media_type::Carries;
use crate::ir::Label;
use crate::spec::{Cursor, METHODS};

impl<'d> Lowering<'d, '_> {
    /// The webhooks of the document (OpenAPI 3.1.1, OpenAPI Object).
    pub(super) fn webhooks(&mut self) {
        let Some(webhooks) = self.cx().root.get("webhooks") else {
            return;
        };
        for (name, item) in webhooks.entries() {
            self.payloads(item, &Label::head(name));
        }
        self.omit_requests("webhooks", &webhooks);
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
        self.omit_requests("callbacks", &callbacks);
    }

    /// The bodies of the operations of a path item.
    fn payloads(&mut self, item: Cursor<'d>, label: &Label) {
        let item = self.cx().resolve(item);
        let operations = item.iter().flat_map(|item| item.entries());
        for (_, operation) in operations.filter(|(method, _)| METHODS.contains(method)) {
            let body = operation.get("requestBody");
            let Some(body) = body.and_then(|it| self.cx().resolve(it)) else {
                continue;
            };
            for media_type in self.media_types(&body) {
                if self.cx().carries(media_type.schema.as_ref()) == Carries::Value
                    && let Some(schema) = media_type.schema
                {
                    self.ty(&schema, &label.part("payload"));
                    break;
                }
            }
        }
    }

    fn omit_requests(&self, key: &str, at: &Cursor<'d>) {
        let message = format!("`{key}` are omitted: only the types of the bodies are generated");
        self.cx().omit(&at.at, message);
    }
}
