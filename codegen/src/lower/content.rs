//! Request bodies: which of their media types are supported.
//!
//! A media type that can hold no more than a better one is omitted: JSON is better than
//! multipart, multipart with files is better than a form, and a form is better than text and
//! bytes. Of the others, the caller chooses one.
//!
//! Imports `docs`, `lowering`, `media_type`, `multipart`, `parts`, `positions`, and `ir` and `spec`.

use super::docs;
use super::lowering::{Lowering, component_label};
use super::media_type::{Carries, MediaType, Omitted, listed, with_type_of_root};
use crate::ir::{Body, Content, ContentKind, Docs, Form, Framing, Label, Type};
use crate::spec::{Cursor, Node, Version};

impl<'d> Lowering<'d, '_> {
    /// The request body of an operation.
    pub(super) fn body(&mut self, operation: &Cursor<'d>, label: &Label) -> Option<Body> {
        let place = operation.get("requestBody")?;
        let body = self.cx().resolve(place.clone())?;
        let mut docs = docs::docs(&body);
        let whole = component_label(&place)
            .unwrap_or_else(|| label.clone())
            .part("body");
        let media_types = self.media_types(&body);
        let mut omitted = Omitted::default();
        let mut contents = self.contents(&media_types, label, &whole, &mut docs, &mut omitted);
        omitted.report(self.cx(), "request bodies");
        contents.retain(|content| !is_empty(content));
        (!contents.is_empty()).then(|| Body {
            docs,
            required: body.is_true("required"),
            contents,
        })
    }

    /// The contents of a body; `label` is that of the operation, and `whole` that of its body.
    fn contents(
        &mut self,
        media_types: &[MediaType<'d>],
        label: &Label,
        whole: &Label,
        docs: &mut Docs,
        omitted: &mut Omitted<'d>,
    ) -> Vec<Content> {
        let kinds = media_types.iter().map(|it| (self.kind(it), it));
        let kinds: Kinds<'_, 'd> = kinds.collect();
        let mut contents = self.json_contents(&of(&kinds, Kind::Json), whole, omitted);
        contents.extend(self.multipart_content(&kinds, whole, docs, omitted));
        contents.extend(self.items_content(&kinds, whole, &contents, omitted));
        contents.extend(self.mixed_content(&kinds, whole, omitted));
        let forms = of(&kinds, Kind::Form);
        match (contents.first(), forms.first()) {
            (Some(better), _) => omitted.add(forms, &better.media_type),
            (None, Some(form)) => {
                let others = media_types.iter().filter(|other| !same(other, form));
                omitted.add(others, form.name);
                let label = form.component.as_ref().unwrap_or(label);
                let kind = ContentKind::Form(self.form(&form.object, label));
                return vec![content(form, kind)];
            }
            (None, None) => {}
        }
        self.raw_contents(&kinds, whole, &mut contents, omitted);
        contents
    }

    /// JSON of one schema is sent as `application/json`, if the API accepts that. If it accepts
    /// only other media types, such as those of patches, each has a meaning of its own.
    fn json_contents(
        &mut self,
        all: &[&MediaType<'d>],
        label: &Label,
        omitted: &mut Omitted<'d>,
    ) -> Vec<Content> {
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
                Some(twin) => omitted.add([*media_type], twin.name),
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

    /// The items of a sequence, unless JSON has the same list.
    fn items_content(
        &mut self,
        kinds: &Kinds<'_, 'd>,
        label: &Label,
        contents: &[Content],
        omitted: &mut Omitted<'d>,
    ) -> Option<Content> {
        let mut all = of(kinds, Kind::Items).into_iter();
        let first = all.next()?;
        omitted.add(all, first.name);
        self.omit_whole(first);
        let label = match first.item_schema {
            Some(_) => first.item_label(label, "item"),
            None => first.label(label),
        };
        let ty = self.items(first, &label);
        let same = |content: &&Content| content.kind == ContentKind::Json(ty.clone());
        if let Some(json) = contents.iter().find(same) {
            omitted.add([first], &json.media_type);
            return None;
        }
        let framing = if first.is_events() {
            Framing::Events
        } else if first.is_lines() {
            Framing::Lines
        } else {
            Framing::Texts
        };
        Some(content(first, ContentKind::Items(ty, framing)))
    }

    /// A multipart body whose parts have no names.
    fn mixed_content(
        &mut self,
        kinds: &Kinds<'_, 'd>,
        label: &Label,
        omitted: &mut Omitted<'d>,
    ) -> Option<Content> {
        let mut all = of(kinds, Kind::Mixed).into_iter();
        let first = all.next()?;
        omitted.add(all, first.name);
        self.omit_whole(first);
        let (schema, item) = (first.schema.as_ref(), first.item_schema.as_ref());
        let parts = self.placed_parts(&first.object, schema, item, &first.label(label));
        let media_type = with_type_of_root(first.name, &parts);
        Some(Content {
            media_type,
            kind: ContentKind::Mixed(parts),
        })
    }

    /// Whether a body is sent item by item. Documents for older versions describe what is sent in
    /// other ways as well, unless they have an `itemSchema`.
    fn has_items(&self, media_type: &MediaType<'d>) -> bool {
        let is_list = || self.cx().resolver.version() >= Version::V3_2 && media_type.is_sequence();
        match &media_type.item_schema {
            Some(_) => media_type.is_sequence() || media_type.is_events(),
            None => is_list() && self.cx().carries(media_type.schema.as_ref()) == Carries::Value,
        }
    }

    /// Multipart is better than JSON only if one of the parts is a file.
    fn multipart_content(
        &mut self,
        kinds: &Kinds<'_, 'd>,
        label: &Label,
        docs: &mut Docs,
        omitted: &mut Omitted<'d>,
    ) -> Option<Content> {
        let mut all = of(kinds, Kind::Multipart).into_iter();
        let first = all.next()?;
        omitted.add(all, first.name);
        let others = [Kind::Json, Kind::Form].map(|kind| of(kinds, kind));
        let better = others.iter().flatten().next();
        if let Some(better) = better.filter(|_| !self.has_files(first)) {
            omitted.add([first], better.name);
            return None;
        }
        let label = first.label(label);
        let parts = first.schema.as_ref();
        let parts = parts.map(|schema| self.named_parts(schema, &first.object, &label, docs));
        let parts = parts.unwrap_or_default();
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
        kinds: &Kinds<'_, 'd>,
        label: &Label,
        contents: &mut Vec<Content>,
        omitted: &mut Omitted<'d>,
    ) {
        let (mut text, mut bytes) = (of(kinds, Kind::Text), of(kinds, Kind::Bytes));
        let values = of(kinds, Kind::Value);
        if let Some(better) = contents.first() {
            omitted.add(values, &better.media_type);
        } else {
            if let Some(first) = values.first() {
                let names = listed(values.iter().map(|value| value.name));
                let message = format!(
                    "the schema of {names} request bodies is not supported: they are sent as bytes"
                );
                self.cx().omit(&first.object.at, message);
            }
            bytes.extend(values);
        }
        // The caller names the media type if there is a choice.
        let is_choice = text.len() > 1 || !bytes.is_empty() || text.iter().any(|it| it.is_range());
        if !text.is_empty() && is_choice {
            text.append(&mut bytes);
            bytes = std::mem::take(&mut text);
        }
        if let Some(text) = text.first() {
            let label = text.label(label);
            let ty = text.schema.clone().map(|schema| self.ty(&schema, &label));
            let ty = ty.map(|ty| ty.without_null().0.clone());
            let ty = ty.filter(|ty| self.has_text(ty));
            let kind = ContentKind::Text(ty.unwrap_or(Type::String(None)));
            contents.push(content(text, kind));
        }
        match bytes.as_slice() {
            [] => {}
            [first, ..] => contents.push(file(first, &bytes)),
        }
    }

    fn kind(&self, media_type: &MediaType<'d>) -> Kind {
        match self.cx().carries(media_type.schema.as_ref()) {
            _ if media_type.is_form() => Kind::Form,
            _ if media_type.is_multipart() => Kind::Multipart,
            _ if self.has_positions(media_type) => Kind::Mixed,
            _ if self.has_items(media_type) => Kind::Items,
            Carries::Bytes => Kind::Bytes,
            _ if media_type.is_json() => Kind::Json,
            Carries::Value if media_type.accepts_json() => Kind::Json,
            Carries::Text | Carries::Anything if media_type.is_text() => Kind::Text,
            Carries::Text | Carries::Anything => Kind::Bytes,
            Carries::Value => Kind::Value,
        }
    }
}

/// The media types of a body, each with its kind.
type Kinds<'m, 'd> = Vec<(Kind, &'m MediaType<'d>)>;

/// The media types of one kind.
fn of<'m, 'd>(kinds: &Kinds<'m, 'd>, kind: Kind) -> Vec<&'m MediaType<'d>> {
    let kinds = kinds.iter().filter(|(own, _)| *own == kind);
    kinds.map(|(_, media_type)| *media_type).collect()
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Json,
    Items,
    Multipart,
    Mixed,
    Form,
    Text,
    Bytes,
    /// Structured values in an unsupported format, such as XML.
    Value,
}

fn content(media_type: &MediaType<'_>, kind: ContentKind) -> Content {
    Content {
        media_type: media_type.name.to_owned(),
        kind,
    }
}

/// A file with one of these media types: unless the caller sets one, the first that is not a range;
/// if all are ranges, `application/octet-stream` where it is accepted, and none otherwise.
fn file(first: &MediaType<'_>, accepted: &[&MediaType<'_>]) -> Content {
    let names = accepted.iter().map(|it| it.name.to_owned()).collect();
    let concrete = accepted.iter().find(|it| !it.is_range());
    let media_type = match concrete {
        Some(concrete) => concrete.name,
        None if accepted.iter().any(|it| it.accepts_json()) => "application/octet-stream",
        None => first.name,
    };
    Content {
        media_type: media_type.to_owned(),
        kind: ContentKind::File(names),
    }
}

fn same(one: &MediaType<'_>, other: &MediaType<'_>) -> bool {
    std::ptr::eq(one.object.node, other.object.node) && one.name == other.name
}

fn schema<'d>(media_type: &MediaType<'d>) -> Option<&'d Node> {
    media_type.schema.as_ref().map(|schema| schema.node)
}

/// Whether a content has nothing to send.
fn is_empty(content: &Content) -> bool {
    match &content.kind {
        ContentKind::Form(Form::Fields { fields, rest: None }) => fields.is_empty(),
        _ => false,
    }
}
