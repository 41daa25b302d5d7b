//! Media types: what a body contains, by its media type and its schema.
//!
//! Imports `diag`, `ir` and `spec`.

use super::Lowering;
use crate::diag::{Code, Diagnostic, Target};
use crate::ir::{List, Shape, Type};
use crate::spec::{Cursor, Node};

/// A key of a map of media types (OpenAPI 3.0.4, Media Type Object): a media type or a range
/// of them (RFC 9110, section 8.3.1).
pub(super) struct MediaType<'d> {
    /// The name in the document.
    pub(super) name: &'d str,
    /// The name without parameters, in lower case.
    essence: String,
    /// The Media Type Object.
    pub(super) object: Cursor<'d>,
    /// The schema of the body.
    pub(super) schema: Option<Cursor<'d>>,
}

/// The maximum depth of unions in which a file is searched for.
const DEEPEST: usize = 32;

/// The content of a body, by its schema.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Carries {
    /// Anything: there is no schema, or it has no constraints.
    Anything,
    /// Bytes.
    Bytes,
    /// Text.
    Text,
    /// Any other value of JSON.
    Value,
}

impl MediaType<'_> {
    pub(super) fn is_form(&self) -> bool {
        self.essence == "application/x-www-form-urlencoded"
    }

    pub(super) fn is_multipart(&self) -> bool {
        self.essence == "multipart/form-data"
    }

    pub(super) fn is_events(&self) -> bool {
        self.essence == "text/event-stream"
    }

    pub(super) fn is_json(&self) -> bool {
        is_json(&self.essence)
    }

    /// Whether it is `application/json` without parameters.
    pub(super) fn is_plain_json(&self) -> bool {
        self.name.eq_ignore_ascii_case("application/json")
    }

    pub(super) fn is_text(&self) -> bool {
        self.essence.starts_with("text/") && !self.is_json()
    }

    pub(super) fn is_range(&self) -> bool {
        self.essence.contains('*')
    }

    /// Whether it can be JSON: by its name, or as a range that includes JSON.
    pub(super) fn accepts_json(&self) -> bool {
        self.is_json() || matches!(self.essence.as_str(), "*/*" | "application/*")
    }

    /// The name in a request, for which a range becomes `application/json`.
    pub(super) fn json_name(&self) -> String {
        match self.is_range() {
            true => "application/json".to_owned(),
            false => self.name.to_owned(),
        }
    }
}

impl MediaType<'_> {
    /// The name in the header `Accept`, without the character set, which JSON does not have
    /// (RFC 8259, section 8.1).
    pub(super) fn accepted_name(&self) -> String {
        let name = self.json_name();
        match name.split_once(';') {
            Some((essence, parameter)) if is_charset(parameter) => essence.trim_end().to_owned(),
            _ => name,
        }
    }
}

/// Whether a media type is one of JSON (RFC 6839, section 3.1, has the suffix).
pub(super) fn is_json(name: &str) -> bool {
    let essence = name.split(';').next().unwrap_or_default();
    let essence = essence.trim().to_ascii_lowercase();
    matches!(essence.as_str(), "application/json" | "text/json") || essence.ends_with("+json")
}

fn is_charset(parameter: &str) -> bool {
    let parameter = parameter.trim().to_ascii_lowercase();
    parameter.starts_with("charset=") && !parameter.contains(';')
}

impl<'d> Lowering<'d, '_> {
    /// The media types of a body, in the order of the document. One that is invalid in a header
    /// is rejected.
    pub(super) fn media_types(&self, body: &Cursor<'d>) -> Vec<MediaType<'d>> {
        let content = self.followed(body.get("content"));
        let entries = content.iter().flat_map(|content| content.entries());
        let media_types = entries.filter_map(|(key, place)| {
            let name = key.trim();
            let essence = name.split(';').next().unwrap_or_default();
            let essence = essence.trim().to_ascii_lowercase();
            if !name
                .bytes()
                .all(|byte| byte == b' ' || byte.is_ascii_graphic())
            {
                let message = "the media type has characters that are invalid in a header";
                let fault = Diagnostic::new(Code::BAD_WIRE_NAME, &place.at, message);
                self.found.push(fault.at(Target::Key));
                return None;
            }
            let object = self.followed(Some(place))?;
            Some(MediaType {
                name,
                essence,
                schema: object.get("schema"),
                object,
            })
        });
        media_types.collect()
    }

    /// Whether a value of this type is a single text.
    pub(super) fn has_text(&self, ty: &Type) -> bool {
        match ty.without_null().0 {
            Type::Boolean
            | Type::Integer(_)
            | Type::Number(_)
            | Type::String(_)
            | Type::Text(_) => true,
            Type::Named(id) => match self.schemas.get(id.0).and_then(Option::as_ref) {
                Some(schema) => match &schema.shape {
                    Shape::Text(_) | Shape::Enumeration { .. } => true,
                    Shape::Alias(ty) => self.has_text(ty),
                    _ => false,
                },
                None => false,
            },
            _ => false,
        }
    }

    /// Whether every value is an object or an array.
    pub(super) fn is_structured(&self, schema: &Cursor<'d>) -> bool {
        let schema = self.followed(Some(schema.clone()));
        schema.is_some_and(|schema| {
            let types = types(&schema);
            let is_untyped_object = types.is_empty() && schema.get("properties").is_some();
            is_untyped_object || matches!(types.as_slice(), ["object" | "array"])
        })
    }

    pub(super) fn carries(&self, schema: Option<&Cursor<'d>>) -> Carries {
        let Some(schema) = schema.and_then(|schema| self.followed(Some(schema.clone()))) else {
            return Carries::Anything;
        };
        if self.file(&schema).is_some() {
            return Carries::Bytes;
        }
        match types(&schema).as_slice() {
            ["string"] => Carries::Text,
            [] if !has_meaning(&schema) => Carries::Anything,
            _ => Carries::Value,
        }
    }

    /// The type of a file, or of a list of files, if a schema is one. Of a union with a file, the
    /// file is sent.
    ///
    /// Files are strings with the `format` `binary` (OpenAPI 3.0.4, "Considerations for File
    /// Uploads"), and those with a `contentMediaType` without a `contentEncoding` (OpenAPI
    /// 3.1.1, the same).
    pub(super) fn file(&self, schema: &Cursor<'d>) -> Option<Type> {
        self.file_within(schema, 0)
    }

    fn file_within(&self, schema: &Cursor<'d>, depth: usize) -> Option<Type> {
        let schema = self.followed(Some(schema.clone()))?;
        if depth > DEEPEST {
            return None;
        }
        let key = std::ptr::from_ref(schema.node);
        if let Some(known) = self.files.borrow().get(&key) {
            return known.clone();
        }
        // A cycle has no file.
        self.files.borrow_mut().insert(key, None);
        let file = self.described_file(&schema, depth + 1);
        self.files.borrow_mut().insert(key, file.clone());
        file
    }

    fn described_file(&self, schema: &Cursor<'d>, depth: usize) -> Option<Type> {
        let is_binary = schema.text("format") == Some("binary")
            || schema.text("contentEncoding") == Some("binary")
            || (schema.get("contentMediaType").is_some()
                && schema.get("contentEncoding").is_none());
        match types(schema).as_slice() {
            ["string"] | [] if is_binary => {
                let keywords = ["type", "format", "contentEncoding", "contentMediaType"];
                self.account.enforce(schema, &keywords);
                return Some(Type::File);
            }
            ["array"] => {
                let item = self.file_within(&schema.get("items")?, depth)?;
                let keywords = ["type", "items", "minItems", "maxItems"];
                self.account.enforce(schema, &keywords);
                return (item == Type::File).then(|| list_of(item, schema));
            }
            _ => {}
        }
        let unions = ["oneOf", "anyOf", "allOf"].into_iter();
        let members = unions.filter_map(|key| schema.get(key));
        let members = members.flat_map(|list| list.items().collect::<Vec<_>>());
        let files: Vec<_> = members
            .filter_map(|member| self.file_within(&member, depth))
            .collect();
        let many = files.iter().find(|ty| matches!(ty, Type::List(_)));
        many.or(files.first()).cloned()
    }
}

pub(super) fn list_of(item: Type, schema: &Cursor<'_>) -> Type {
    let count = |key| match schema.node.get(key) {
        Some(Node::Integer(count)) => u64::try_from(*count).ok(),
        _ => None,
    };
    Type::List(Box::new(List {
        item,
        min_items: count("minItems").unwrap_or(0),
        max_items: count("maxItems"),
        // Files are not compared.
        unique: false,
    }))
}

/// The types of a schema other than null.
fn types<'d>(schema: &Cursor<'d>) -> Vec<&'d str> {
    let all = match schema.node.get("type") {
        Some(Node::String(one)) => vec![one.as_str()],
        Some(Node::List(several)) => several.iter().filter_map(Node::as_str).collect(),
        _ => Vec::new(),
    };
    all.into_iter().filter(|one| *one != "null").collect()
}

/// Whether a schema without a type has constraints.
pub(super) fn has_meaning(schema: &Cursor<'_>) -> bool {
    const ANNOTATIONS: &[&str] = &[
        "default",
        "deprecated",
        "description",
        "example",
        "examples",
        "externalDocs",
        "title",
    ];
    schema
        .entries()
        .any(|(key, _)| !key.starts_with("x-") && !ANNOTATIONS.contains(&key))
}
