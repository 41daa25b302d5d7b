//! The contents of a request body: which of its media types are supported.
//!
//! A media type that can hold no more than a better one is omitted: JSON is better than
//! multipart, multipart with files is better than a form, and a form is better than text and
//! bytes. Of the others, the caller chooses one.
//!
//! Imports `media_type`, and `ir` and `spec`.

use super::lowering::Lowering;
use super::media_type::{Carries, MediaType};
use crate::ir::{Content, ContentKind, Docs, Label, Type};
use crate::spec::Node;

impl<'d> Lowering<'d, '_> {
    /// The contents of a body; `label` is that of the operation, and `whole` that of its body.
    pub(super) fn contents(
        &mut self,
        media_types: &[MediaType<'d>],
        label: &Label,
        whole: &Label,
        docs: &mut Docs,
    ) -> Vec<Content> {
        let mut chosen = Chosen::default();
        for media_type in media_types {
            match kind_of(media_type, self.carries(media_type.schema.as_ref())) {
                Kind::Json => chosen.json.push(media_type),
                Kind::Multipart => chosen.multipart.push(media_type),
                Kind::Form => chosen.form.push(media_type),
                Kind::Text => chosen.text.push(media_type),
                Kind::Bytes => chosen.bytes.push(media_type),
                Kind::Value => chosen.values.push(media_type),
            }
        }
        let mut contents = self.json_contents(&chosen.json, whole);
        contents.extend(self.multipart_content(&chosen, whole, docs));
        if contents.is_empty() {
            if let Some(form) = chosen.form.first() {
                let others = media_types.iter().filter(|other| !same(other, form));
                others.for_each(|other| self.omit_body(other, form));
                let kind = ContentKind::Form(self.form(&form.object, label));
                return vec![content(form, kind)];
            }
        } else {
            self.omit_all(&chosen.form, &contents);
        }
        self.raw_contents(&chosen, whole, &mut contents);
        contents
    }

    /// JSON of one schema is sent as `application/json`, if the API accepts that. If it accepts
    /// only other media types, such as those of patches, each has a meaning of its own.
    fn json_contents(&mut self, all: &[&MediaType<'d>], label: &Label) -> Vec<Content> {
        let plain = all.iter().find(|media_type| media_type.is_plain_json());
        let mut taken: Vec<&MediaType<'d>> = plain.copied().into_iter().collect();
        let mut contents = Vec::new();
        for media_type in all
            .iter()
            .filter(|other| !plain.is_some_and(|plain| same(plain, other)))
        {
            let twin = taken.iter().find(|other| {
                (plain.is_some() || other.json_name() == media_type.json_name())
                    && schema(other) == schema(media_type)
            });
            match twin {
                Some(twin) => self.omit_body(media_type, twin),
                None => taken.push(media_type),
            }
        }
        for media_type in taken {
            let ty = self.media_type_schema(media_type, label);
            contents.push(Content {
                media_type: media_type.json_name(),
                kind: ContentKind::Json(ty),
            });
        }
        contents
    }

    /// Multipart is better than JSON only if one of the parts is a file.
    fn multipart_content(
        &mut self,
        chosen: &Chosen<'_, 'd>,
        label: &Label,
        docs: &mut Docs,
    ) -> Option<Content> {
        let (first, others) = chosen.multipart.split_first()?;
        others.iter().for_each(|other| self.omit_body(other, first));
        let better = chosen.json.first().or(chosen.form.first());
        if let Some(better) = better.filter(|_| !self.has_files(first)) {
            self.omit_body(first, better);
            return None;
        }
        let parts = self.parts(first, label, docs);
        let kind = match parts.is_empty() {
            false => ContentKind::Multipart(parts),
            // The parts are not documented, so the caller serializes them.
            true => ContentKind::File(vec![first.name.to_owned()]),
        };
        Some(content(first, kind))
    }

    /// Text and bytes, which the caller serializes.
    fn raw_contents(
        &mut self,
        chosen: &Chosen<'_, 'd>,
        label: &Label,
        contents: &mut Vec<Content>,
    ) {
        let (mut text, mut bytes) = (chosen.text.clone(), chosen.bytes.clone());
        if contents.is_empty() {
            for media_type in &chosen.values {
                let name = media_type.name;
                let message = format!(
                    "the schema of `{name}` request bodies is not supported: they are sent as bytes"
                );
                self.omit(&media_type.object.at, message);
            }
            bytes.extend(&chosen.values);
        } else {
            self.omit_all(&chosen.values, contents);
        }
        if text.len() > 1 || (!text.is_empty() && !bytes.is_empty()) {
            text.append(&mut bytes);
            bytes = std::mem::take(&mut text);
        }
        if let Some(text) = text.first() {
            let ty = text.schema.clone().map(|schema| self.ty(&schema, label));
            let ty = ty.map(|ty| ty.without_null().0.clone());
            let ty = ty.filter(|ty| self.has_text(ty));
            let kind = ContentKind::Text(ty.unwrap_or(Type::String(None)));
            contents.push(content(text, kind));
        }
        match bytes.as_slice() {
            [] => {}
            [one] if !one.is_range() => contents.push(content(one, ContentKind::Bytes)),
            [first, ..] => {
                let names = bytes.iter().map(|media_type| media_type.name.to_owned());
                let kind = ContentKind::File(names.collect());
                contents.push(content(first, kind));
            }
        }
    }

    fn omit_all(&self, all: &[&MediaType<'d>], contents: &[Content]) {
        let Some(better) = contents.first() else {
            return;
        };
        for media_type in all {
            self.omit_for(media_type, &better.media_type);
        }
    }

    fn omit_body(&self, media_type: &MediaType<'d>, better: &MediaType<'d>) {
        self.omit_for(media_type, better.name);
    }

    fn omit_for(&self, media_type: &MediaType<'d>, better: &str) {
        let name = media_type.name;
        let message = format!("request bodies of `{name}` are omitted in favor of `{better}`");
        self.omit(&media_type.object.at, message);
    }
}

/// The media types of a body, by kind.
#[derive(Default)]
struct Chosen<'m, 'd> {
    json: Vec<&'m MediaType<'d>>,
    multipart: Vec<&'m MediaType<'d>>,
    form: Vec<&'m MediaType<'d>>,
    text: Vec<&'m MediaType<'d>>,
    bytes: Vec<&'m MediaType<'d>>,
    /// Structured values in an unsupported format, such as XML.
    values: Vec<&'m MediaType<'d>>,
}

enum Kind {
    Json,
    Multipart,
    Form,
    Text,
    Bytes,
    Value,
}

fn kind_of(media_type: &MediaType<'_>, carries: Carries) -> Kind {
    match carries {
        _ if media_type.is_form() => Kind::Form,
        _ if media_type.is_multipart() => Kind::Multipart,
        Carries::Bytes => Kind::Bytes,
        _ if media_type.is_json() => Kind::Json,
        Carries::Value if media_type.accepts_json() => Kind::Json,
        Carries::Text | Carries::Anything if media_type.is_text() => Kind::Text,
        Carries::Text | Carries::Anything => Kind::Bytes,
        Carries::Value => Kind::Value,
    }
}

fn content(media_type: &MediaType<'_>, kind: ContentKind) -> Content {
    // A range is not a media type: unless the caller sets one, these are bytes.
    let media_type = match media_type.is_range() {
        true => "application/octet-stream",
        false => media_type.name,
    };
    Content {
        media_type: media_type.to_owned(),
        kind,
    }
}

fn same(one: &MediaType<'_>, other: &MediaType<'_>) -> bool {
    std::ptr::eq(one.object.node, other.object.node) && one.name == other.name
}

fn schema<'d>(media_type: &MediaType<'d>) -> Option<&'d Node> {
    media_type.schema.as_ref().map(|schema| schema.node)
}
