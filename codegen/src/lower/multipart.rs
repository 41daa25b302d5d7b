//! Bodies of several parts: the properties of their schema, each as a part
//! (OpenAPI 3.0.4 and 3.1.1, "Special Considerations for `multipart` Content").

use std::collections::HashSet;

use indexmap::IndexMap;

use super::Lowering;
use super::form::said_style;
use super::media_type::{Carries, MediaType, has_meaning, is_json, list_of};
use super::schema::notes::code;
use crate::ir::{Docs, Label, Part, Type};
use crate::spec::{Cursor, Node, Version};

/// What each part has anyway (RFC 7578, section 4; OpenAPI 3.1.1, Encoding Object: `headers`).
const OWN_HEADERS: &[&str] = &["content-disposition", "content-type"];

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
        if let Some(encoding) = &encoding {
            self.leave_out_own_headers(encoding);
        }
        let media_types = encoding.as_ref().and_then(|it| it.text("contentType"));
        let style = encoding.as_ref().and_then(said_style);
        let media_types = match style {
            // OpenAPI 3.1.1, Encoding Object: the style wins.
            Some(_) => Vec::new(),
            None => media_types.map(named_media_types).unwrap_or_default(),
        };
        let foreign = || self.part_of_bytes(&property, &media_types, &mut docs);
        let ty = match self.part_file(&property).or_else(foreign) {
            Some(file) => file,
            // A part has no null: what is absent is not sent.
            None => {
                let ty = self.ty(property, label.part(name));
                ty.without_null().0.clone()
            }
        };
        let mut part = Part {
            name: name.to_owned(),
            docs,
            required,
            ty,
            media_types,
            style,
            headers: Vec::new(),
        };
        if let Some(encoding) = encoding {
            self.part_encoding(&mut part, &encoding, label);
        }
        Some(part)
    }

    /// A value that is sent in another language than JSON, such as XML: the caller writes it.
    fn part_of_bytes(
        &self,
        property: &Cursor<'d>,
        media_types: &[String],
        docs: &mut Docs,
    ) -> Option<Type> {
        let takes_json = |name: &String| is_json(name) || name.contains('*');
        let is_value = self.carries(Some(property)) == Carries::Value;
        if media_types.is_empty() || media_types.iter().any(takes_json) || !is_value {
            return None;
        }
        let schema = self.followed(Some(property.clone()))?;
        let items = schema.get("items");
        let is_list = schema.text("type") == Some("array");
        let types = if is_list { items.as_ref()? } else { &schema };
        if !self.is_structured(types) {
            return None;
        }
        self.only_documented();
        let note = "What is in it is not modelled: it is sent as it is";
        docs.notes.push(note.to_owned());
        Some(files(is_list, &schema))
    }

    fn leave_out_own_headers(&self, encoding: &Cursor<'d>) {
        let headers = encoding.get("headers");
        let headers = headers.iter().flat_map(|all| all.entries());
        for (name, header) in headers.filter(|(name, _)| is_own(name)) {
            let message = format!("the header `{name}` of a part is left out: each has its own");
            self.omit(&header.at, message);
        }
    }

    /// What an Encoding Object says besides media types.
    fn part_encoding(&mut self, part: &mut Part, encoding: &Cursor<'d>, label: &Label) {
        if part.is_file() {
            self.file_encoding(part, encoding);
            return;
        }
        if !self.is_plain(&part.ty) {
            // Of several, JSON is what is sent.
            part.media_types.sort_by_key(|name| !is_json(name));
        }
        let headers = self.headers(encoding, &label.part(&part.name));
        for mut header in headers.into_iter().filter(|one| !is_own(&one.name)) {
            if !self.is_plain(&header.ty) {
                header.ty = Type::String(None);
                let note = "Text of the media type `application/json`";
                header.docs.notes.push(note.to_owned());
            }
            if header.required && !part.required {
                self.only_documented();
                let note = "The API asks for it wherever the part is sent";
                header.docs.notes.push(note.to_owned());
            }
            header.required &= part.required;
            part.headers.push(header);
        }
    }

    /// A file can have headers of its own, and no style.
    fn file_encoding(&self, part: &mut Part, encoding: &Cursor<'d>) {
        let headers = encoding.get("headers");
        let names = headers.iter().flat_map(|all| all.entries());
        let names = names.filter(|(name, _)| !is_own(name));
        let names: Vec<_> = names.map(|(name, _)| code(name)).collect();
        if !names.is_empty() {
            let names = names.join(", ");
            let note = format!("The API takes these headers, by `File::part_header`: {names}");
            part.docs.notes.push(note);
        }
        if part.style.take().is_some() {
            self.only_documented();
            let note = "The style that the description gives this part has no meaning for files";
            part.docs.notes.push(note.to_owned());
        }
    }

    /// Whether a value is one plain text, or a list of such.
    fn is_plain(&self, ty: &Type) -> bool {
        match ty {
            Type::List(list) => self.has_text(&list.item),
            ty => self.has_text(ty),
        }
    }

    /// Whether a part is a file, or several. In OpenAPI 3.1 this goes without saying.
    fn part_file(&self, property: &Cursor<'d>) -> Option<Type> {
        self.file(property).or_else(|| {
            let schema = self.followed(Some(property.clone()))?;
            let is_list = schema.text("type") == Some("array");
            let content = if is_list {
                schema.get("items")?
            } else {
                schema.clone()
            };
            let content = self.followed(Some(content))?;
            let says_nothing = self.resolver.version() == Version::V3_1 && !has_meaning(&content);
            says_nothing.then(|| files(is_list, &schema))
        })
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
            self.account
                .enforce(&schema, &["type", "properties", "allOf"]);
            match schema.node.get("additionalProperties") {
                Some(Node::Bool(false)) => {
                    self.account.enforce(&schema, &["additionalProperties"]);
                }
                _ => {
                    let reason = "parts without a name cannot be sent";
                    self.account
                        .tell(&schema, &["additionalProperties"], reason);
                }
            }
            let reason = "which parts go together is told in the docs, and not checked";
            self.account.tell(&schema, &["anyOf", "oneOf"], reason);
            match always {
                true => self.account.enforce(&schema, &["required"]),
                false => self.account.tell(&schema, &["required"], reason),
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

/// A file, or a list of them.
fn files(is_list: bool, schema: &Cursor<'_>) -> Type {
    match is_list {
        true => list_of(Type::File, schema),
        false => Type::File,
    }
}

/// Whether a header is one that each part has anyway, of which a description has no say.
fn is_own(name: &str) -> bool {
    OWN_HEADERS.iter().any(|own| own.eq_ignore_ascii_case(name))
}

/// The media types that an Encoding Object names, but for what no header can carry.
fn named_media_types(all: &str) -> Vec<String> {
    let fits = |name: &&str| {
        let is_visible = |byte: u8| byte == b' ' || byte.is_ascii_graphic();
        name.contains('/') && name.bytes().all(is_visible)
    };
    let names = all.split(',').map(str::trim).filter(fits);
    names.map(str::to_owned).collect()
}
