//! The places where a schema of the document and a type of the API meet: components, parameters,
//! bodies and headers.
//!
//! Imports `compare`, `loss` and `made`.

use super::compare::Comparison;
use super::loss::Kind;
use super::made::{Field, Form as Shape, Made, Others};
use codegen::ir::{Body, ContentKind, Form, Operation, Response, ResponseBody, Status, Type};
use codegen::spec::{Cursor, OperationPlace, operations};
use std::collections::HashMap;

/// The headers that a parameter cannot describe.
const IGNORED: &[&str] = &["accept", "content-type", "authorization"];

/// Compares everything in the document for which there is a type.
pub(super) fn all<'d>(comparison: &mut Comparison<'d, '_>) {
    let root = Cursor::root(comparison.document.root);
    let components = root.get("components");
    let schemas = components.and_then(|components| components.get("schemas"));
    for (name, schema) in schemas.iter().flat_map(Cursor::entries) {
        let id = comparison.type_at(&schema);
        let made = id.and_then(|id| Some((id, comparison.api.schema(id)?)));
        match made {
            Some((id, made)) => {
                let form = Made::named(id, made);
                comparison.run(&schema, form);
            }
            None => comparison.lose(Kind::Reference, &schema, name),
        }
    }
    let api = comparison.api;
    let made = api.operations.iter().map(|it| (it.origin.as_str(), it));
    let made: HashMap<_, _> = made.collect();
    for place in operations(comparison.document.root) {
        let origin = format!("#{}", place.operation.at);
        match made.get(origin.as_str()) {
            Some(operation) => operation_of(comparison, &place, operation),
            None => comparison.lose(Kind::Property, &place.operation, place.method),
        }
    }
}

fn operation_of<'d, 'a>(
    comparison: &mut Comparison<'d, 'a>,
    place: &OperationPlace<'d>,
    operation: &'a Operation,
) {
    parameters(comparison, place, operation);
    let body = place.operation.get("requestBody");
    let body = body.and_then(|body| comparison.document.resolve(body));
    if let (Some(body), Some(made)) = (body, &operation.body) {
        request(comparison, &body, made);
    }
    let responses = place.operation.get("responses");
    for (name, response) in responses.iter().flat_map(Cursor::entries) {
        let made = operation
            .responses
            .iter()
            .find(|it| is_status(it.status, name));
        let response = comparison.document.resolve(response);
        if let (Some(response), Some(made)) = (response, made) {
            response_of(comparison, &response, made);
        }
    }
}

fn parameters<'d, 'a>(
    comparison: &mut Comparison<'d, 'a>,
    place: &OperationPlace<'d>,
    operation: &'a Operation,
) {
    let mut seen = Vec::new();
    for owner in place.owners() {
        let list = owner.get("parameters");
        for parameter in list.iter().flat_map(Cursor::items) {
            let Some(parameter) = comparison.document.resolve(parameter) else {
                continue;
            };
            let (Some(name), Some(location)) = (parameter.text("name"), parameter.text("in"))
            else {
                continue;
            };
            // That of the operation overrides that of the path.
            if seen.contains(&(name, location)) {
                continue;
            }
            seen.push((name, location));
            // OpenAPI ignores these (3.0.4 and 3.1.1, Parameter Object: `name`).
            if location == "header" && IGNORED.iter().any(|it| name.eq_ignore_ascii_case(it)) {
                continue;
            }
            let made = operation.parameters.iter().find(|it| {
                it.name.eq_ignore_ascii_case(name) && <&str>::from(it.place) == location
            });
            let schema = parameter.get("schema").or_else(|| {
                let content = parameter.get("content")?;
                content.entries().next()?.1.get("schema")
            });
            match (made, schema) {
                (None, _) => comparison.lose(Kind::Property, &parameter, name),
                (Some(made), Some(schema)) => {
                    comparison.run(&schema, Made::of(&made.ty).with_docs(&made.docs));
                }
                (Some(_), None) => {}
            }
        }
    }
}

fn request<'d, 'a>(comparison: &mut Comparison<'d, 'a>, body: &Cursor<'d>, made: &'a Body) {
    let content = body.get("content");
    for (name, media_type) in content.iter().flat_map(Cursor::entries) {
        let content = made
            .contents
            .iter()
            .find(|content| content.media_type == name);
        let media_type = comparison.document.resolve(media_type);
        let (Some(content), Some(media_type)) = (content, media_type) else {
            continue;
        };
        if let (Some(schema), ContentKind::Items(Type::List(list), _)) =
            (media_type.get("itemSchema"), &content.kind)
        {
            comparison.run(&schema, Made::of(&list.item));
            continue;
        }
        let Some(schema) = media_type.get("schema") else {
            continue;
        };
        let key = std::ptr::from_ref(content).addr();
        let form = match &content.kind {
            ContentKind::Json(ty) | ContentKind::Text(ty) | ContentKind::Form(Form::Value(ty)) => {
                Made::of(ty)
            }
            ContentKind::Form(Form::Fields { fields, rest }) => {
                let fields = fields.iter().map(|field| Field {
                    name: &field.name,
                    docs: &field.docs,
                    required: field.required,
                    ty: &field.ty,
                });
                let others = rest.as_ref().map_or(Others::Rejected, Others::Kept);
                Made::new(Shape::Object(fields.collect(), others), key)
            }
            ContentKind::Multipart(parts) => {
                let fields = parts.iter().map(|part| Field {
                    name: &part.name,
                    docs: &part.docs,
                    required: part.required,
                    // A struct of parts has no type in the IR.
                    ty: part.body().map_or(&part.ty, |_| &Type::File),
                });
                // That others are not sent is in the docs.
                Made::new(Shape::Object(fields.collect(), Others::Rejected), key)
            }
            ContentKind::Items(ty, _) => Made::of(ty),
            // Each part has a part of the schema.
            ContentKind::Mixed(_) | ContentKind::File(_) => continue,
        };
        comparison.run(&schema, form.with_docs(&made.docs));
    }
}

fn response_of<'d, 'a>(
    comparison: &mut Comparison<'d, 'a>,
    response: &Cursor<'d>,
    made: &'a Response,
) {
    let content = response.get("content");
    for (name, media_type) in content.iter().flat_map(Cursor::entries) {
        // The character set of JSON is left out.
        let essence = name.split(';').next().unwrap_or_default().trim();
        let is_decoded = made
            .media_types
            .iter()
            .any(|it| it == name || it == essence);
        let media_type = comparison.document.resolve(media_type);
        let Some(media_type) = media_type.filter(|_| is_decoded) else {
            continue;
        };
        let (schema, ty) = match media_type
            .get("itemSchema")
            .filter(|_| is_sequence(essence))
        {
            Some(schema) => {
                let ty = type_of_item(comparison, &schema, made);
                (Some(schema), ty)
            }
            None => {
                let schema = media_type.get("schema");
                let typed = schema.as_ref();
                let ty = typed.and_then(|it| type_of_content(comparison, essence, it, made));
                (schema, ty)
            }
        };
        if let (Some(schema), Some(ty)) = (schema, ty) {
            comparison.run(&schema, Made::of(ty));
        }
    }
    let headers = response.get("headers");
    for (name, header) in headers.iter().flat_map(Cursor::entries) {
        let made = made
            .headers
            .iter()
            .find(|it| it.name.eq_ignore_ascii_case(name));
        let header = comparison.document.resolve(header);
        let schema = header.and_then(|header| header.get("schema"));
        if let (Some(made), Some(schema)) = (made, schema) {
            comparison.run(&schema, Made::of(&made.ty).with_docs(&made.docs));
        }
    }
}

/// The type that the schema of a media type describes.
fn type_of_content<'d, 'a>(
    comparison: &Comparison<'d, 'a>,
    essence: &str,
    schema: &Cursor<'d>,
    made: &'a Response,
) -> Option<&'a Type> {
    let resolved = comparison.document.resolve(schema.clone())?;
    let is_events = essence == "text/event-stream";
    let is_items = is_sequence(essence) && !is_events;
    let has_content = has_content(&resolved);
    made.bodies.iter().find_map(|body| match body {
        ResponseBody::Json(ty) if !is_events && !is_items => Some(ty),
        ResponseBody::Events(ty) if is_events && !has_content => Some(ty),
        ResponseBody::Envelopes(ty) if is_events => Some(ty),
        ResponseBody::Items(Type::List(list))
            if is_items && resolved.text("type") != Some("array") =>
        {
            Some(&list.item)
        }
        ResponseBody::Items(ty) if is_items => Some(ty),
        _ => None,
    })
}

/// Whether a media type is a sequence of items (OpenAPI 3.2, "Sequential Media Types").
fn is_sequence(essence: &str) -> bool {
    let ends = ["json-seq", "jsonl", "jsonlines", "ndjson", "/event-stream"];
    let is_parts = essence.starts_with("multipart/") && essence != "multipart/form-data";
    is_parts || ends.iter().any(|end| essence.ends_with(end))
}

/// The type that the schema of each item of a sequence describes. Where events have kinds, each has
/// a part of the schema.
fn type_of_item<'d, 'a>(
    comparison: &Comparison<'d, 'a>,
    schema: &Cursor<'d>,
    made: &'a Response,
) -> Option<&'a Type> {
    let resolved = comparison.document.resolve(schema.clone())?;
    made.bodies.iter().find_map(|body| match body {
        ResponseBody::Items(Type::List(list)) => Some(&list.item),
        ResponseBody::Events(ty) if !has_content(&resolved) => Some(ty),
        ResponseBody::Envelopes(ty) => Some(ty),
        ResponseBody::Parts(parts) => parts.common()?.ty(),
        _ => None,
    })
}

/// Whether the data of an event is JSON, which has a schema of its own.
fn has_content(event: &Cursor<'_>) -> bool {
    let data = event.get("properties").and_then(|all| all.get("data"));
    data.is_some_and(|data| data.get("contentMediaType").is_some())
}

fn is_status(status: Status, name: &str) -> bool {
    match status {
        Status::Code(code) => name == code.to_string(),
        Status::Range(class) => name.eq_ignore_ascii_case(&format!("{class}XX")),
        Status::Default => name == "default",
    }
}
