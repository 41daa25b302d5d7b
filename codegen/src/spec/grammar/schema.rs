//! The Schema Object and its parts, field by field: of OpenAPI 3.0.4, and of 3.1.1 with JSON
//! Schema 2020-12.
//!
//! The fields of a schema are the keywords of [`Keyword`]. Imports `keyword`, from this layer
//! `version`, and from this folder `model`.

use super::model::Keys::Any as AnyKey;
use super::model::Shape::{
    Any, Boolean, BooleanOrSchema, Count, Dependency, ExclusiveLimit, Items, List, Map, Number,
    Object, Positive, Prose, ProseObject, Schema, Text, Types,
};
use super::model::{Definition, Field, Kind, Shape, TEXTS, fixed, may, must};
use crate::keyword::{self, Keyword, Versions};
use crate::spec::version::Version::{V3_0, V3_1};

pub(super) static SCHEMA: Definition = fixed("a Schema Object", &FIELDS);

const COUNT: usize = Keyword::ALL.len();

/// One field for each keyword, in the order of [`Keyword::ALL`].
static FIELDS: [Field; COUNT] = {
    let mut fields = [may("", Any); COUNT];
    let mut rest: &[Keyword] = Keyword::ALL;
    let mut index = 0;
    while let [keyword, others @ ..] = rest {
        #[expect(clippy::indexing_slicing, reason = "checked when compiled")]
        {
            fields[index] = field(*keyword);
        }
        rest = others;
        index += 1;
    }
    fields
};

/// The field of a keyword.
pub(super) fn field_of(keyword: Keyword) -> Option<&'static Field> {
    FIELDS.get(keyword as usize)
}

const fn field(keyword: Keyword) -> Field {
    let field = may(keyword.name(), shape(keyword.form()));
    match keyword.versions() {
        Versions::Both => field,
        Versions::Only3_0 => field.only(V3_0),
        Versions::Only3_1 => field.only(V3_1),
    }
}

const fn shape(form: keyword::Form) -> Shape {
    match form {
        keyword::Form::Any => Any,
        keyword::Form::Values => List(&Any),
        keyword::Form::Prose => Prose,
        keyword::Form::Text => Text,
        keyword::Form::Boolean => Boolean,
        keyword::Form::Count => Count,
        keyword::Form::Number => Number,
        keyword::Form::Positive => Positive,
        keyword::Form::ExclusiveLimit => ExclusiveLimit,
        keyword::Form::TypeNames => Types,
        keyword::Form::Names => TEXTS,
        keyword::Form::NamesByName => Map(AnyKey, &TEXTS),
        keyword::Form::Schema => Schema,
        keyword::Form::Items => Items,
        keyword::Form::BooleanOrSchema => BooleanOrSchema,
        keyword::Form::SchemaList => List(&Schema),
        keyword::Form::SchemasByName => Map(AnyKey, &Schema),
        keyword::Form::Dependencies => Map(AnyKey, &Dependency),
        keyword::Form::Discriminator => Object(Kind::Discriminator),
        keyword::Form::ExternalDocs => ProseObject(Kind::ExternalDocumentation),
        keyword::Form::Xml => ProseObject(Kind::Xml),
    }
}

pub(super) static DISCRIMINATOR: Definition = fixed(
    "a Discriminator Object",
    &[
        must("propertyName", Text),
        may("mapping", Map(AnyKey, &Text)),
    ],
);

pub(super) static XML: Definition = fixed(
    "an XML Object",
    &[
        may("name", Prose),
        may("namespace", Prose),
        may("prefix", Prose),
        may("attribute", Boolean),
        may("wrapped", Boolean),
    ],
);
