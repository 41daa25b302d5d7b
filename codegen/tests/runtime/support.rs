//! A request as an operation builds it, and values with properties in an order, for the other tests.

use std::borrow::Cow;

use bytes::Bytes;
use http::Request;

use crate::runtime::client::credentials::Credentials;
use crate::runtime::client::request_context::{RequestContext, Server};
use crate::runtime::client::security::Scheme;
use crate::runtime::json::encode::{Encode, Properties, View};
use crate::runtime::json::tree::Json;
use crate::runtime::request::builder::RequestBuilder;
use crate::runtime::validation::location::Location;
use crate::runtime::validation::validate::Validate;
use crate::runtime::validation::violation::Violations;

/// Builds a request of an operation that requires one of these alternatives.
pub(crate) fn request(
    context: &RequestContext,
    method: &'static str,
    alternatives: &[&[Scheme]],
    write: impl FnOnce(&mut RequestBuilder),
) -> Result<Request<Bytes>, Violations> {
    let mut found = Violations::default();
    let secrets = context.secrets(alternatives, &mut found);
    let path = context.path(Server::Shared, &mut found);
    let mut builder = RequestBuilder::new(path, found);
    write(&mut builder);
    builder.finish(context, method, "application/json", secrets)
}

/// Builds a request without credentials.
pub(crate) fn sent(write: impl FnOnce(&mut RequestBuilder)) -> Result<Request<Bytes>, Violations> {
    let none = Credentials::none();
    let context = RequestContext::with_base_url("http://a", &none, "test/1").unwrap();
    request(&context, "GET", &[], write)
}

impl Validate for Json<'_> {
    fn validate_at(&self, _at: &Location<'_>, _found: &mut Violations) {}
}

impl Encode for Json<'_> {
    fn view(&self) -> View<'_> {
        match self {
            Json::Null => View::Null,
            Json::Bool(value) => View::Bool(*value),
            Json::Number(number) => View::Number(number.clone()),
            Json::String(text) => View::Text(Cow::Borrowed(text)),
            Json::Array(items) => View::List(items),
            Json::Object(_) => View::Object(self),
        }
    }
}

impl Properties for Json<'_> {
    fn each_present(&self, visit: &mut dyn FnMut(&str, View<'_>)) {
        if let Json::Object(fields) = self {
            for (name, value) in fields {
                visit(name, value.view());
            }
        }
    }
}
