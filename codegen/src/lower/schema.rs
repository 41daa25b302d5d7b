//! Schemas: which kind of type one is, and which of its keywords have no place there.

use super::{Lowering, docs};
use crate::diag::Code;
use crate::ir::{Docs, Label, List, Schema, SchemaId, Shape, Type, Usage};
use crate::spec::{Cursor, Node, reference_of};

/// Keywords that combine schemas or look across a value; none of them is built yet.
const NOT_BUILT: &[&str] = &[
    "allOf",
    "anyOf",
    "oneOf",
    "not",
    "discriminator",
    "minProperties",
    "maxProperties",
];

/// Keywords that say what a value has to be like, and the types that they are about.
const CONSTRAINTS: &[(&str, &[&str])] = &[
    ("properties", &["object"]),
    ("required", &["object"]),
    ("additionalProperties", &["object"]),
    ("items", &["array"]),
    ("minItems", &["array"]),
    ("maxItems", &["array"]),
    ("uniqueItems", &["array"]),
    ("minLength", &["string"]),
    ("maxLength", &["string"]),
    ("pattern", &["string"]),
    ("minimum", &["integer", "number"]),
    ("maximum", &["integer", "number"]),
    ("multipleOf", &["integer", "number"]),
];

impl<'d> Lowering<'d, '_> {
    /// The type of a schema at its place; `label` names it if it has to have a name.
    pub(super) fn ty(&mut self, cursor: Cursor<'d>, label: Label) -> Type {
        if reference_of(&cursor).is_some() {
            return self.referenced(cursor);
        }
        if let Some(only) = wrapped(&cursor) {
            let nullable = is_nullable(&cursor);
            return nullable_if(nullable, self.ty(only, label));
        }
        let nullable = is_nullable(&cursor);
        let pointer = cursor.at.to_string();
        // What several places share, or refer to, is one type.
        if let Some(id) = self.ids.get(&pointer) {
            return nullable_if(nullable, Type::Named(*id));
        }
        let (shape, docs) = self.shape(&cursor, &label);
        let ty = match (shape, self.ids.get(&pointer)) {
            (Shape::Alias(ty), _) => ty,
            // A reference from its inside has met it meanwhile.
            (_, Some(id)) => Type::Named(*id),
            (shape, None) => {
                let id = self.reserve(pointer);
                self.put(id, &cursor, label, shape, docs);
                Type::Named(id)
            }
        };
        nullable_if(nullable, ty)
    }

    /// The type behind a `$ref`: one of a name, wherever in the document it stands.
    fn referenced(&mut self, cursor: Cursor<'d>) -> Type {
        let Some(target) = self.resolver.resolve(cursor, self.found) else {
            return Type::Any;
        };
        let nullable = self.takes_null(&target);
        let pointer = target.at.to_string();
        let id = match self.ids.get(&pointer) {
            Some(id) => *id,
            None => {
                let label = label_of(&pointer);
                let id = self.reserve(pointer);
                self.fill(id, target, label);
                id
            }
        };
        nullable_if(nullable, Type::Named(id))
    }

    /// Lowers the schema of a reserved id.
    pub(super) fn fill(&mut self, id: SchemaId, cursor: Cursor<'d>, label: Label) {
        let (shape, docs) = if reference_of(&cursor).is_some() {
            let target = self.referenced(cursor.clone());
            (Shape::Alias(target), Docs::default())
        } else if let Some(only) = wrapped(&cursor) {
            let ty = self.ty(only, label.clone());
            (
                Shape::Alias(ty.without_null().0.clone()),
                docs::docs(&cursor),
            )
        } else {
            self.shape(&cursor, &label)
        };
        self.put(id, &cursor, label, shape, docs);
    }

    /// Puts a schema in its reserved place.
    fn put(&mut self, id: SchemaId, cursor: &Cursor<'d>, label: Label, shape: Shape, docs: Docs) {
        if let Some(slot) = self.schemas.get_mut(id.0) {
            *slot = Some(Schema {
                label,
                origin: format!("#{}", cursor.at),
                docs,
                shape,
                usage: Usage::Both,
            });
        }
    }

    /// Whether the schema takes null, itself or what it wraps.
    fn takes_null(&self, cursor: &Cursor<'d>) -> bool {
        let mut cursor = cursor.clone();
        // The bound ends a circle, which is refused elsewhere.
        for _ in 0..64 {
            if is_nullable(&cursor) {
                return true;
            }
            let inner = wrapped(&cursor).and_then(|only| self.resolver.resolve(only, self.found));
            match inner {
                Some(inner) => cursor = inner,
                None => return false,
            }
        }
        false
    }

    fn shape(&mut self, cursor: &Cursor<'d>, label: &Label) -> (Shape, Docs) {
        self.refuse_what_is_not_built(cursor);
        self.warn_of_no_effect(cursor);
        let mut docs = docs::docs(cursor);
        for (keyword, note) in [("readOnly", "Only received"), ("writeOnly", "Only sent")] {
            if cursor.is_true(keyword) {
                self.only_documented();
                docs.notes.push(note.to_owned());
            }
        }
        let shape = match cursor.text("type") {
            Some("object") => self.object(cursor, label),
            Some("string") => self.text(cursor, &mut docs),
            Some("array") => Shape::Alias(self.list(cursor, label)),
            kind => {
                if let Some(values) = cursor.get("enum") {
                    match kind {
                        None => return (self.enumeration(&values, cursor), docs),
                        Some(_) => self.refuse_keyword(&values, "enum"),
                    }
                }
                Shape::Alias(match kind {
                    Some("integer") => Type::Integer(self.integer(cursor)),
                    Some("number") => Type::Number(self.number(cursor)),
                    Some("boolean") => Type::Boolean,
                    _ => self.untyped(cursor),
                })
            }
        };
        (shape, docs)
    }

    fn refuse_what_is_not_built(&self, cursor: &Cursor<'d>) {
        for keyword in NOT_BUILT {
            if let Some(value) = cursor.get(keyword) {
                self.refuse_keyword(&value, keyword);
            }
        }
    }

    /// A keyword about values of another type forbids nothing (JSON Schema Validation,
    /// draft 5, section 4.1).
    fn warn_of_no_effect(&self, cursor: &Cursor<'d>) {
        let Some(kind) = cursor.text("type") else {
            return;
        };
        for (keyword, kinds) in CONSTRAINTS
            .iter()
            .filter(|(_, kinds)| !kinds.contains(&kind))
        {
            if let Some(value) = cursor.get(keyword) {
                let message = format!(
                    "`{keyword}` is about values of the type `{}`, and has no effect on `{kind}`",
                    kinds.join("` or `")
                );
                self.refuse(Code::NO_EFFECT, &value.at, message);
            }
        }
    }

    pub(super) fn refuse_keyword(&self, value: &Cursor<'d>, keyword: &str) {
        let message = format!("`{keyword}` is not supported here yet");
        self.refuse(Code::UNSUPPORTED_KEYWORD, &value.at, message);
    }

    /// A schema without `type` takes any value; limits without one would only hold for some
    /// kinds of values.
    fn untyped(&self, cursor: &Cursor<'d>) -> Type {
        let limit = CONSTRAINTS
            .iter()
            .find_map(|(keyword, _)| cursor.get(keyword));
        if let Some(limit) = limit {
            self.found.push(
                crate::diag::Diagnostic::new(
                    Code::UNSUPPORTED,
                    &limit.at,
                    "a schema with limits but without `type` is not supported yet",
                )
                .help("add the `type` of the values that are meant"),
            );
        }
        Type::Any
    }

    fn list(&mut self, cursor: &Cursor<'d>, label: &Label) -> Type {
        if let Some(unique) = cursor.get("uniqueItems")
            && unique.node == &Node::Bool(true)
        {
            self.refuse_keyword(&unique, "uniqueItems");
        }
        let item = match cursor.get("items") {
            Some(items) => self.ty(items, label.part("item")),
            None => Type::Any,
        };
        Type::List(Box::new(List {
            item,
            min_items: self.count(cursor, "minItems").unwrap_or(0),
            max_items: self.count(cursor, "maxItems"),
        }))
    }
}

/// Words for people, which change nothing about a value.
const ANNOTATIONS: &[&str] = &[
    "default",
    "deprecated",
    "description",
    "example",
    "externalDocs",
    "nullable",
    "readOnly",
    "title",
    "writeOnly",
];

/// The only member of an `allOf` that has nothing beside it but words and `nullable`. This
/// is how OpenAPI 3.0 documents say something about a reference, whose siblings do not
/// count.
pub(super) fn wrapped<'d>(cursor: &Cursor<'d>) -> Option<Cursor<'d>> {
    let mut members = cursor.get("allOf")?.items();
    let (only, other) = (members.next()?, members.next());
    let bare = cursor
        .entries()
        .all(|(key, _)| key == "allOf" || key.starts_with("x-") || ANNOTATIONS.contains(&key));
    (other.is_none() && bare).then_some(only)
}

/// Whether a schema takes null as well (OpenAPI 3.0.3, Schema Object: `nullable`).
pub(super) fn is_nullable(cursor: &Cursor<'_>) -> bool {
    cursor.is_true("nullable")
}

fn nullable_if(nullable: bool, ty: Type) -> Type {
    match ty {
        ty @ (Type::Any | Type::Nullable(_)) => ty,
        ty if nullable => Type::Nullable(Box::new(ty)),
        ty => ty,
    }
}

/// What to call a schema that is referred to: its component's name, or, for one inside of
/// something, the way to it.
fn label_of(pointer: &str) -> Label {
    let pointer = crate::diag::JsonPointer::from_escaped(pointer);
    let mut segments = pointer.segments();
    let heads = [segments.next(), segments.next()];
    let way: Vec<String> = match heads.each_ref().map(Option::as_deref) {
        [Some("components"), Some(_)] => segments.collect(),
        [first, second] => {
            let heads = [first, second].into_iter().flatten().map(str::to_owned);
            heads.chain(segments).collect()
        }
    };
    let mut way = way.into_iter().filter(|part| part != "properties");
    Label {
        family: way.next().unwrap_or_else(|| "schema".to_owned()),
        way: way.collect(),
    }
}
