//! The API as data: types, operations, and what their values have to be like.
//!
//! This room knows neither OpenAPI nor Rust. A schema stands here once, whether it had a
//! name of its own or not; everything else refers to it by [`SchemaId`]. What is here is
//! right: every refusal has happened before.
//!
//! Imports nothing from the other rooms.

mod dump;
mod operation;
mod pattern;
mod schema;

pub use dump::dump;
pub use operation::{
    Authentication, Body, FormField, Header, Method, Operation, Parameter, Piece, Success,
};
pub use pattern::{ByteSet, Pattern, Step};
pub use schema::{
    Bound, Docs, Field, Integer, Label, List, Number, Rest, Schema, SchemaId, Shape, Text,
    TextFormat, Type, Width,
};

/// One API.
#[derive(Clone, Debug, PartialEq)]
pub struct Api {
    /// What it is called.
    pub title: String,
    /// The version of the API, not of this generator.
    pub version: String,
    /// What it is for, in Markdown.
    pub description: Option<String>,
    /// The URL of its first server, without a slash at the end, where it is absolute.
    pub base_url: Option<String>,
    /// All schemas, those of a name first, each before or after what it refers to.
    pub schemas: Vec<Schema>,
    /// All operations, in the order of the description.
    pub operations: Vec<Operation>,
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
