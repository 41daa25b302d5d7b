//! Bodies of several parts: the properties of their schema, each as a part
//! (OpenAPI 3.0.4 and 3.1.1, "Special Considerations for `multipart` Content").

use std::collections::HashSet;

use indexmap::IndexMap;

use super::Lowering;
use super::media_type::{MediaType, has_meaning};
use super::schema::notes::code;
use crate::ir::{Docs, Label, Part, Type};
use crate::spec::{Cursor, Node, Version};

/// The properties that a schema gathers from its members.
#[derive(Default)]
struct Properties<'d> {
    all: IndexMap<&'d str, Cursor<'d>>,
    required: HashSet<&'d str>,
    /// Whether only some combinations are allowed.
    alternatives: bool,
    /// Whether there can be others.
    open: bool,
}

impl<'d> Lowering<'d, '_> {
    pub(super) fn has_files(&self, media_type: &MediaType<'d>) -> bool {
        let properties = self.gathered(media_type);
        let mut all = properties.all.values();
        all.any(|property| self.part_file(property).is_some())
    }

    pub(super) fn parts(
        &mut self,
        media_type: &MediaType<'d>,
        label: &Label,
        docs: &mut Docs,
    ) -> Vec<Part> {
        let properties = self.gathered(media_type);
        if properties.alternatives {
            self.only_documented();
            let note = "Only some combinations of the parts go together";
            docs.notes.push(note.to_owned());
        }
        if properties.open {
            self.only_documented();
            let note = "The API also takes parts that are not described by their names";
            docs.notes.push(note.to_owned());
        }
        let encodings = media_type.object.get("encoding");
        let mut parts = Vec::new();
        for (name, property) in properties.all {
            let encoding = encodings.as_ref().and_then(|all| all.get(name));
            let required = properties.required.contains(name);
            parts.extend(self.part(name, property, required, encoding, label));
        }
        parts
    }

    fn part(
        &mut self,
        name: &str,
        property: Cursor<'d>,
        required: bool,
        encoding: Option<Cursor<'d>>,
        label: &Label,
    ) -> Option<Part> {
        if property.is_true("readOnly") {
            return None;
        }
        let mut docs = self.property_docs(&property);
        let ty = match self.part_file(&property) {
            Some(file) => file,
            // A part has no null: what is absent is not sent.
            None => {
                let ty = self.ty(property, label.part(name));
                ty.without_null().0.clone()
            }
        };
        let mut media_type = None;
        if let Some(encoding) = encoding {
            media_type = encoding.text("contentType").and_then(first_media_type);
            if let Some(headers) = encoding.get("headers") {
                docs.notes.push(self.part_headers(&headers, &ty));
            }
            let styled = ["style", "explode", "allowReserved"].iter();
            if styled.filter_map(|key| encoding.get(key)).next().is_some() {
                self.only_documented();
                let note = "The style that the description gives this part is not applied";
                docs.notes.push(note.to_owned());
            }
        }
        Some(Part {
            name: name.to_owned(),
            docs,
            required,
            ty,
            media_type,
        })
    }

    /// What is said about the headers of a part: a file can have them.
    fn part_headers(&self, headers: &Cursor<'d>, ty: &Type) -> String {
        let names: Vec<_> = headers.entries().map(|(name, _)| code(name)).collect();
        let names = names.join(", ");
        let item = match ty {
            Type::List(list) => &list.item,
            ty => ty,
        };
        if *item == Type::File {
            format!("The API takes these headers, by `File::part_header`: {names}")
        } else {
            self.only_documented();
            format!("These headers of the part are not sent: {names}")
        }
    }

    /// Whether a part is a file, or several. In OpenAPI 3.1 this goes without saying.
    fn part_file(&self, property: &Cursor<'d>) -> Option<Type> {
        let bare = self.resolver.version() == Version::V3_1
            && self
                .followed(Some(property.clone()))
                .is_some_and(|schema| !has_meaning(&schema));
        self.file(property).or(bare.then_some(Type::File))
    }

    fn gathered(&self, media_type: &MediaType<'d>) -> Properties<'d> {
        let mut properties = Properties::default();
        let mut seen = HashSet::new();
        let mut open: Vec<_> = media_type
            .schema
            .iter()
            .map(|it| (it.clone(), true))
            .collect();
        while let Some((schema, always)) = open.pop() {
            let Some(schema) = self.followed(Some(schema)) else {
                continue;
            };
            if !seen.insert(std::ptr::from_ref(schema.node)) {
                continue;
            }
            let members = schema.get("properties");
            for (name, property) in members.iter().flat_map(|all| all.entries()) {
                properties.all.entry(name).or_insert(property);
            }
            let required = schema.get("required").filter(|_| always);
            let required = required.iter().flat_map(|list| list.items());
            properties
                .required
                .extend(required.filter_map(|item| item.node.as_str()));
            properties.open |= schema
                .node
                .get("additionalProperties")
                .is_some_and(|rest| *rest != Node::Bool(false));
            // The last one is taken first, so that the first member comes first.
            for (key, always) in [("anyOf", false), ("oneOf", false), ("allOf", always)] {
                let members = schema.get(key);
                let members: Vec<_> = members.iter().flat_map(|all| all.items()).collect();
                properties.alternatives |= key != "allOf" && members.len() > 1;
                open.extend(members.into_iter().rev().map(|member| (member, always)));
            }
        }
        properties
    }
}

/// The first of several media types, which is the one that is sent unless a file says
/// otherwise; a range says nothing.
fn first_media_type(all: &str) -> Option<String> {
    let first = all.split(',').next()?.trim();
    let fits = first.contains('/')
        && first
            .bytes()
            .all(|byte| byte == b' ' || byte.is_ascii_graphic())
        && !first.contains('*');
    fits.then(|| first.to_owned())
}
