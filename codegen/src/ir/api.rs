//! An API as a whole.
//!
//! Imports `docs`, `operation`, `parameter`, `response`, `rule`, `schema`, `security`, `server`,
//! `types`.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;

use super::docs::{Docs, Link};
use super::operation::Operation;
use super::parameter::Header;
use super::response::{Response, ResponseBody};
use super::rule::Rules;
use super::schema::{Schema, Shape};
use super::security::{OperationSecurity, Requirements, SecurityScheme};
use super::server::Server;
use super::types::{SchemaId, Type};

/// One API.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
pub struct Api {
    /// Its title.
    pub title: String,
    /// Its version.
    pub version: String,
    /// Its description, in Markdown.
    pub description: Option<String>,
    /// A link to further documentation.
    pub see_also: Option<Link>,
    /// The URL of its first server, without a slash at the end, if it is absolute.
    pub base_url: Option<String>,
    /// Its servers.
    pub servers: Vec<Server>,
    /// The described tags of operations.
    pub tags: Vec<Tag>,
    /// The security schemes that operations require, in the order of the document.
    pub security_schemes: Vec<SecurityScheme>,
    /// The security requirements of the operations that state none of their own.
    pub security: Requirements,
    /// All schemas, those with a name first.
    pub schemas: Vec<Schema>,
    /// The constraints of schemas that other constraints refer to.
    pub rules: BTreeMap<SchemaId, Rules>,
    /// The schemas whose instances contain secrets (`format: password`).
    #[serde(skip)]
    pub secrets: BTreeSet<SchemaId>,
    /// All operations, in the order of the document.
    pub operations: Vec<Operation>,
    /// The webhooks whose payloads have a type.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub webhooks: Vec<Webhook>,
}

/// A request that the API sends (OpenAPI 3.1.1, OpenAPI Object, `webhooks`).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Webhook {
    /// Its name, and its method unless that is `POST`.
    pub name: String,
    /// Its documentation.
    pub docs: Docs,
    /// The type of its payload.
    pub payload: Type,
}

/// A tag of operations (OpenAPI 3.0.3, Tag Object).
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Tag {
    /// Its name.
    pub name: String,
    /// Its summary.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    /// Its description.
    pub description: Option<String>,
}

impl Tag {
    /// Its summary, or else its description.
    pub fn text(&self) -> Option<&str> {
        self.summary.as_deref().or(self.description.as_deref())
    }
}

impl Api {
    /// Lets the docs state where schemas and security schemes are defined. `place` returns that of
    /// an origin, and is given whether it is that of something with a name of its own; none if
    /// the origin says it, or the place of what an inline schema is a part of.
    pub(crate) fn state_places(&mut self, place: impl Fn(&str, bool) -> Option<String>) {
        for schema in &mut self.schemas {
            schema.defined_in = place(&schema.origin, schema.label.is_component());
        }
        for scheme in &mut self.security_schemes {
            scheme.defined_in = place(&scheme.origin(), true);
        }
    }

    /// The security requirements of an operation.
    pub fn security_of<'a>(&'a self, operation: &'a Operation) -> &'a Requirements {
        match &operation.security {
            OperationSecurity::Shared => &self.security,
            OperationSecurity::Own(requirements) => requirements,
        }
    }

    /// The schema with an id of this API.
    pub fn schema(&self, id: SchemaId) -> Option<&Schema> {
        self.schemas.get(id.0)
    }

    /// Whether a value of a type is a secret, or contains one.
    pub fn has_secrets(&self, ty: &Type) -> bool {
        match ty {
            Type::Named(id) => self.secrets.contains(id),
            ty => ty.is_secret() || ty.parts().iter().any(|part| self.has_secrets(part)),
        }
    }

    /// The type behind aliases and null.
    pub fn plain<'a>(&'a self, ty: &'a Type) -> &'a Type {
        let mut ty = ty.without_null().0;
        // The bound is never reached, since aliases form no cycle.
        for _ in 0..=self.schemas.len() {
            match self.shape(ty) {
                Some(Shape::Alias(inner)) => ty = inner.without_null().0,
                _ => break,
            }
        }
        ty
    }

    /// The shape of a type with a name.
    pub fn shape(&self, ty: &Type) -> Option<&Shape> {
        match ty {
            Type::Named(id) => Some(&self.schema(*id)?.shape),
            _ => None,
        }
    }

    /// All schemas with their ids.
    pub fn schemas(&self) -> impl Iterator<Item = (SchemaId, &Schema)> {
        self.schemas
            .iter()
            .enumerate()
            .map(|(index, schema)| (SchemaId(index), schema))
    }

    /// The types of the JSON bodies of error responses.
    pub fn error_types(&self) -> Vec<SchemaId> {
        let responses = self.operations.iter().flat_map(Operation::failures);
        let bodies = responses.flat_map(|response| &response.bodies);
        let ids = bodies.filter_map(ResponseBody::type_of_json);
        ids.collect()
    }

    /// The headers of all responses and of parts in them, each name once, in the order of the
    /// document; a header that has different types in different responses is a plain string. Headers
    /// for browsers (CORS) are omitted.
    pub fn response_headers(&self) -> Vec<Header> {
        let mut headers: IndexMap<String, Header> = IndexMap::new();
        let responses = self
            .operations
            .iter()
            .flat_map(|operation| &operation.responses);
        for header in responses.flat_map(Response::all_headers) {
            let name = header.name.to_ascii_lowercase();
            if name.starts_with("access-control-") {
                continue;
            }
            let known = headers.entry(name).or_insert_with(|| header.clone());
            if known.ty != header.ty {
                known.ty = Type::String(None);
            }
        }
        headers.into_values().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::testing::{operation, response};
    use crate::ir::{Docs, Response, Status};

    #[test]
    fn headers_are_merged_by_name() {
        let header = |name: &str, ty| Header {
            name: name.to_owned(),
            docs: Docs::default(),
            required: false,
            delimiter: None,
            ty,
        };
        let mut operation = operation("a");
        operation.responses = vec![
            Response {
                headers: vec![
                    header("X-Count", Type::Boolean),
                    header("Access-Control-Allow-Origin", Type::Boolean),
                    header("Location", Type::Boolean),
                ],
                ..response(Status::Default, Vec::new())
            },
            Response {
                headers: vec![
                    header("x-count", Type::Null),
                    header("location", Type::Boolean),
                ],
                ..response(Status::Code(200), Vec::new())
            },
        ];
        let api = Api {
            operations: vec![operation],
            ..Api::default()
        };
        let merged = [
            header("X-Count", Type::String(None)),
            header("Location", Type::Boolean),
        ];
        assert_eq!(api.response_headers(), merged);
    }
}
