//! The API as data: types, operations, and what their values have to be like.
//!
//! This room knows neither OpenAPI nor Rust. A schema stands here once, whether it had a
//! name of its own or not; everything else refers to it by [`SchemaId`]. What is here is
//! right: every refusal has happened before.
//!
//! Imports `keyword`.

use std::collections::BTreeMap;

mod answer;
mod body;
mod docs;
mod dump;
mod format;
mod interpretation;
mod number;
mod operation;
mod parameter;
mod pattern;
mod response;
mod rule;
mod schema;
mod security;
mod server;
mod status;

pub use answer::{Answer, Answers, Stream};
pub use body::{Body, Content, ContentKind, Form, FormField, Part};
pub use docs::{Docs, Link, Note};
pub use dump::dump;
pub use format::Format;
pub use interpretation::Interpretation;
pub use number::{Bound, Decimal, Integer, IntegerWidth, Number, NumberWidth};
pub use operation::{Method, Operation, Piece};
pub use parameter::{Encoding, Parameter, Place, Style};
pub use pattern::{Automaton, CharSet, Matcher, Pattern, State, Step, Steps};
pub use response::{Header, Response, ResponseBody, typed_headers};
pub use rule::{Kind, Limit, LimitKeyword, Rule, Rules};
pub use schema::{
    Constant, Field, Label, List, Rest, Schema, SchemaId, Shape, Text, TextFormat, Type, Union,
    UnionKeyword, Usage, Variant,
};
pub use security::{SecurityKind, SecurityScheme};
pub use server::{OperationServer, Server, ServerPiece, ServerVariable};
pub use status::Status;

/// One API.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Api {
    /// What it is called.
    pub title: String,
    /// The version of the API, not of this generator.
    pub version: String,
    /// What it is for, in Markdown.
    pub description: Option<String>,
    /// Where there is more to read about it.
    pub see_also: Option<Link>,
    /// The URL of its first server, without a slash at the end, where it is absolute.
    pub base_url: Option<String>,
    /// The servers that it names.
    pub servers: Vec<Server>,
    /// The groups of operations that it describes.
    pub tags: Vec<Tag>,
    /// The ways to prove who is calling, in the order of the description.
    pub security_schemes: Vec<SecurityScheme>,
    /// All schemas, those of a name first, each before or after what it refers to.
    pub schemas: Vec<Schema>,
    /// The rules of schemas that other rules refer to.
    pub rules: BTreeMap<SchemaId, Rules>,
    /// All operations, in the order of the description.
    pub operations: Vec<Operation>,
}

/// A group of operations (OpenAPI 3.0.3, Tag Object).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tag {
    /// Its name.
    pub name: String,
    /// What is said about it.
    pub description: Option<String>,
}

impl Api {
    /// The schema behind an id of this API.
    pub fn schema(&self, id: SchemaId) -> Option<&Schema> {
        self.schemas.get(id.0)
    }

    /// All schemas with their ids.
    pub fn schemas(&self) -> impl Iterator<Item = (SchemaId, &Schema)> {
        self.schemas
            .iter()
            .enumerate()
            .map(|(index, schema)| (SchemaId(index), schema))
    }
}
