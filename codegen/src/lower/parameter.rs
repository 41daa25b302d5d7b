//! Parameters. Only those of the path are built so far.

use super::{Lowering, docs};
use crate::diag::Code;
use crate::ir::{Encoding, Label, Parameter, Place};
use crate::spec::{Cursor, OperationPlace};

impl<'d> Lowering<'d, '_> {
    /// The parameters of an operation, in the order of the path.
    pub(super) fn parameters(
        &mut self,
        place: &OperationPlace<'d>,
        label: &Label,
    ) -> Vec<Parameter> {
        let mut parameters = Vec::new();
        for cursor in self.declared(place) {
            parameters.extend(self.parameter(&cursor, label));
        }
        let position = |parameter: &Parameter| place.path.find(&format!("{{{}}}", parameter.name));
        parameters.sort_by_key(position);
        parameters
    }

    /// The parameters of the operation and of its path item, whose ones an operation can
    /// override (OpenAPI 3.0.3, Path Item Object: `parameters`).
    fn declared(&self, place: &OperationPlace<'d>) -> Vec<Cursor<'d>> {
        let mut declared: Vec<Cursor<'d>> = Vec::new();
        for owner in [&place.operation, &place.path_item] {
            let list = owner.get("parameters");
            for item in list.iter().flat_map(|list| list.items()) {
                let Some(parameter) = self.followed(Some(item)) else {
                    continue;
                };
                let same = |other: &Cursor<'d>| {
                    ["in", "name"]
                        .iter()
                        .all(|key| other.text(key) == parameter.text(key))
                };
                if !declared.iter().any(same) {
                    declared.push(parameter);
                }
            }
        }
        declared
    }

    fn parameter(&mut self, cursor: &Cursor<'d>, label: &Label) -> Option<Parameter> {
        let name = cursor.text("name")?;
        if cursor.text("in") != Some("path") {
            let kind = cursor.text("in").unwrap_or_default();
            let message = format!("a parameter in `{kind}` (`{name}`) is not supported yet");
            self.refuse(Code::UNSUPPORTED_PARAMETER, &cursor.at, message);
            return None;
        }
        if let Some(style) = cursor.get("style")
            && style.node.as_str() != Some("simple")
        {
            let message = format!("this style of a path parameter (`{name}`) is not supported yet");
            self.refuse(Code::UNSUPPORTED_PARAMETER, &style.at, message);
        }
        let Some(schema) = cursor.get("schema") else {
            let message = format!("a parameter with `content` (`{name}`) is not supported yet");
            self.refuse(Code::UNSUPPORTED_PARAMETER, &cursor.at, message);
            return None;
        };
        let at = schema.at.clone();
        let ty = self.ty(schema, label.part(name));
        if !self.is_scalar(&ty) {
            let message = format!(
                "a path parameter (`{name}`) that is neither a string, nor a number, nor a \
                 boolean is not supported yet"
            );
            self.refuse(Code::UNSUPPORTED_PARAMETER, &at, message);
        }
        Some(Parameter {
            name: name.to_owned(),
            docs: docs::docs(cursor),
            place: Place::Path,
            required: true,
            encoding: Encoding::usual(Place::Path),
            // There is no null in a path.
            ty: ty.without_null().0.clone(),
        })
    }
}
