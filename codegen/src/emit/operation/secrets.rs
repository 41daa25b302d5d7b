//! The names of the values of an operation that contain secrets.
//!
//! Imports `parameters`, and `ir`.

use indexmap::IndexSet;

use super::parameters::wire_name;
use crate::ir::{Api, Content, ContentKind, Form, Operation, Place, Response, ResponseBody, Type};

/// The name of the body of a request in the list of secrets.
const BODY: &str = "body";

/// The name of the body of a response in that list.
const RESPONSE: &str = "response";

/// The names of all values that contain secrets, each once.
pub(super) fn names(api: &Api, operation: &Operation) -> IndexSet<String> {
    let parameters = operation.parameters.iter().map(|parameter| {
        let name = wire_name(parameter.place, &parameter.name);
        (name, &parameter.ty)
    });
    let query = operation.query_string.iter();
    let parameters = parameters.chain(query.map(|query| (query.name.clone(), &query.ty)));
    let contents = operation.body.iter().flat_map(|body| &body.contents);
    let headers = operation.responses.iter().flat_map(|it| &it.headers);
    let headers = headers.map(|header| (wire_name(Place::Header, &header.name), &header.ty));
    let values = parameters.chain(contents.flat_map(values)).chain(headers);
    let secrets = values.filter(|(_, ty)| api.has_secrets(ty));
    let mut names: IndexSet<_> = secrets.map(|(name, _)| name).collect();
    if operation.responses.iter().any(|it| has_secrets(api, it)) {
        names.insert(RESPONSE.to_owned());
    }
    names
}

/// Whether the body of a response contains secrets.
fn has_secrets(api: &Api, response: &Response) -> bool {
    response.bodies.contains(&ResponseBody::Secret)
        || response.body_types().any(|ty| api.has_secrets(ty))
}

/// The values of a body, each by its own name and by that of the body.
fn values(content: &Content) -> Vec<(String, &Type)> {
    let mut named: Vec<(&str, &Type)> = match &content.kind {
        ContentKind::Form(Form::Fields { fields, rest }) => {
            let fields = fields.iter().map(|field| (field.name.as_str(), &field.ty));
            fields
                .chain(rest.iter().map(|ty| ("additional", ty)))
                .collect()
        }
        _ => Vec::new(),
    };
    add_parts(content, &mut named);
    let named = named.into_iter().map(|(name, ty)| (name.to_owned(), ty));
    let body = content.types().map(|ty| (BODY.to_owned(), ty));
    named.chain(body).collect()
}

/// Adds the parts of a multipart body, their headers, and what is inside of them.
fn add_parts<'a>(content: &'a Content, values: &mut Vec<(&'a str, &'a Type)>) {
    for part in content.parts() {
        values.push((part.name.as_str(), &part.ty));
        let headers = part.headers.iter();
        values.extend(headers.map(|header| (header.name.as_str(), &header.ty)));
        if let Some(inner) = part.body() {
            add_parts(inner, values);
        }
    }
}
