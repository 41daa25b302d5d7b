//! The API as data: schemas, operations, and the constraints on their values.
//!
//! This layer knows neither OpenAPI nor Rust. It holds each schema once, named or not; everything
//! else refers to a schema by its [`SchemaId`]. The data is valid: all errors are reported before
//! it is built.
//!
//! Imports `keyword`.

mod api;
mod body;
mod docs;
mod dump;
mod listed;
mod number;
mod operation;
mod pagination;
mod parameter;
mod parts;
mod pattern;
mod response;
mod response_bodies;
mod rule;
mod schema;
mod security;
mod server;
#[cfg(test)]
pub(crate) mod testing;
mod text;
mod types;

pub use api::{Api, Tag, Webhook};
pub use body::{Body, Content, ContentKind, Form, FormField, Framing, Nested, Part, Position};
pub use docs::{Docs, Link, Note, is_name};
pub use dump::dump;
pub use listed::Listed;
pub use number::{Bound, Decimal, Integer, IntegerWidth, Number, NumberWidth};
pub use operation::{Operation, Piece, words_of_tag};
pub use pagination::{CursorPlace, NextPage, Pagination, names_in};
pub use parameter::{
    Delimiter, Encoding, Header, Parameter, Place, QueryForm, QueryString, SET_COOKIE, Style,
};
pub use parts::{PartContent, Parts};
pub use pattern::{Automaton, CharSet, Matcher, Pattern, State, Step, Steps};
pub use response::{EventData, EventKind, Response, ResponseBody, Status};
pub use response_bodies::{ResponseBodies, ResponseVariant, Stream};
pub use rule::{Constant, Kind, Limit, Rule, Rules};
pub use schema::{
    Field, Home, Interpretation, Label, Rest, Schema, Shape, Union, UnionKeyword, Variant,
};
pub use security::{ClientFlow, OperationSecurity, Requirements, SecurityKind, SecurityScheme};
pub use server::{OperationServer, Server, ServerPiece, ServerVariable};
pub use text::{Format, Text};
pub use types::{Direction, List, SchemaId, TextFormat, Type};
