//! Operations as text.
//!
//! Imports `ir::{api, body, docs, operation, parameter, response, server, status, types}`,
//! `docs`, `list`, `types`.

use std::fmt::{self, Write};

use super::docs::write_docs;
use super::list::quoted;
use super::types::TypeText;
use crate::ir::api::Api;
use crate::ir::body::{Content, ContentKind, Form};
use crate::ir::docs::Docs;
use crate::ir::operation::{Operation, Piece};
use crate::ir::parameter::Encoding;
use crate::ir::response::{Response, ResponseBody};
use crate::ir::server::OperationServer;
use crate::ir::status::Status;
use crate::ir::types::Type;

pub(super) fn write(out: &mut String, api: &Api, operation: &Operation) -> fmt::Result {
    writeln!(out, "\noperation {:?}", operation.id)?;
    writeln!(out, "  origin {:?}", operation.origin)?;
    write_docs(out, "  ", &operation.docs)?;
    if !operation.tags.is_empty() {
        writeln!(out, "  tags {}", quoted(&operation.tags))?;
    }
    let (method, path) = (operation.method.as_str(), PathText(operation));
    writeln!(out, "  {method} {path}")?;
    match &operation.server {
        OperationServer::Shared => {}
        OperationServer::Own(url) => writeln!(out, "  server {url:?}")?,
        OperationServer::Unknown => writeln!(out, "  server unknown")?,
    }
    for parameter in &operation.parameters {
        let (place, name) = (parameter.place.as_str(), &parameter.name);
        let encoding = (parameter.encoding != Encoding::default_in(parameter.place))
            .then_some(parameter.encoding);
        write!(out, "  {place} parameter {name:?} ")?;
        value(out, api, parameter.required, &parameter.ty, encoding)?;
        write_docs(out, "    ", &parameter.docs)?;
    }
    if let Some(body) = &operation.body {
        writeln!(out, "  body {}", presence(body.required))?;
        write_docs(out, "    ", &body.docs)?;
        body.contents
            .iter()
            .try_for_each(|content| write_content(out, api, content))?;
    }
    for response in &operation.responses {
        write_response(out, api, response)?;
    }
    match operation.security.as_slice() {
        [] => Ok(()),
        security => {
            let names = security.iter().map(|schemes| {
                let schemes = schemes
                    .iter()
                    .filter_map(|index| api.security_schemes.get(*index));
                schemes.map(|scheme| scheme.name.as_str())
            });
            let names = names.map(|names| quoted(&names.collect::<Vec<_>>()));
            let alternatives = names.map(|names| match names.as_str() {
                "" => "none".to_owned(),
                _ => names,
            });
            let alternatives: Vec<_> = alternatives.collect();
            writeln!(out, "  security {}", alternatives.join("; or "))
        }
    }
}

fn presence(required: bool) -> &'static str {
    if required { "required" } else { "optional" }
}

/// Writes the rest of a line about a value that is sent; `encoding` is none for the default.
fn value(
    out: &mut String,
    api: &Api,
    required: bool,
    ty: &Type,
    encoding: Option<Encoding>,
) -> fmt::Result {
    write!(out, "{}: {}", presence(required), TypeText(api, ty))?;
    match encoding {
        None => {}
        Some(Encoding::Json) => write!(out, ", as JSON")?,
        Some(Encoding::Mixed) => write!(out, ", objects as JSON")?,
        Some(Encoding::Styled {
            style,
            explode,
            allow_reserved,
        }) => {
            write!(out, ", in style {}", style.as_str())?;
            write!(out, "{}", if explode { ", exploded" } else { "" })?;
            write!(
                out,
                "{}",
                if allow_reserved {
                    ", with reserved characters"
                } else {
                    ""
                }
            )?;
        }
    }
    writeln!(out)
}

fn write_content(out: &mut String, api: &Api, content: &Content) -> fmt::Result {
    write!(out, "    {} as ", content.media_type)?;
    match &content.kind {
        ContentKind::Json(ty) => writeln!(out, "JSON: {}", TypeText(api, ty)),
        ContentKind::Text(ty) => writeln!(out, "text: {}", TypeText(api, ty)),
        ContentKind::Bytes => writeln!(out, "bytes"),
        ContentKind::File(others) => writeln!(out, "a file of {}", quoted(others)),
        ContentKind::Form(Form::Value(ty)) => writeln!(out, "a form: {}", TypeText(api, ty)),
        ContentKind::Form(Form::Fields { fields, rest }) => {
            writeln!(out, "a form")?;
            for field in fields {
                let encoding = (field.encoding != Encoding::Mixed).then_some(field.encoding);
                write!(out, "      field {:?} ", field.name)?;
                value(out, api, field.required, &field.ty, encoding)?;
                write_docs(out, "        ", &field.docs)?;
            }
            rest.iter()
                .try_for_each(|ty| writeln!(out, "      other fields: {}", TypeText(api, ty)))
        }
        ContentKind::Multipart(parts) => {
            writeln!(out, "parts")?;
            for part in parts {
                write!(out, "      part {:?} ", part.name)?;
                value(out, api, part.required, &part.ty, part.style)?;
                if !part.media_types.is_empty() {
                    writeln!(out, "        as {}", part.media_types.join(" or "))?;
                }
                write_docs(out, "        ", &part.docs)?;
                for header in &part.headers {
                    write!(out, "        header {:?} ", header.name)?;
                    value(out, api, header.required, &header.ty, None)?;
                    write_docs(out, "          ", &header.docs)?;
                }
            }
            Ok(())
        }
    }
}

fn write_response(out: &mut String, api: &Api, response: &Response) -> fmt::Result {
    match response.status {
        Status::Code(code) => write!(out, "  response {code}")?,
        Status::Range(class) => write!(out, "  response {class}XX")?,
        Status::Default => write!(out, "  response default")?,
    }
    for (index, body) in response.bodies.iter().enumerate() {
        out.write_str(if index == 0 { ": " } else { ", or " })?;
        match body {
            ResponseBody::Json(ty) => write!(out, "{}", TypeText(api, ty))?,
            ResponseBody::Text => out.write_str("text")?,
            ResponseBody::Bytes => out.write_str("bytes")?,
            ResponseBody::Events(ty) => write!(out, "events of {}", TypeText(api, ty))?,
        }
    }
    writeln!(out)?;
    if response
        .media_types
        .iter()
        .any(|name| name != "application/json")
    {
        writeln!(out, "    as {}", quoted(&response.media_types))?;
    }
    if !response.others.is_empty() {
        writeln!(out, "    or {}", quoted(&response.others))?;
    }
    if let Some(description) = &response.description {
        writeln!(out, "    description {description:?}")?;
    }
    for header in &response.headers {
        let Docs { description, .. } = &header.docs;
        write!(
            out,
            "    header {:?} {}: ",
            header.name,
            presence(header.required)
        )?;
        writeln!(out, "{}", TypeText(api, &header.ty))?;
        if let Some(description) = description {
            writeln!(out, "      description {description:?}")?;
        }
    }
    Ok(())
}

struct PathText<'a>(&'a Operation);

impl fmt::Display for PathText<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for segment in &self.0.path {
            f.write_char('/')?;
            for piece in segment {
                match piece {
                    Piece::Literal(text) => f.write_str(text)?,
                    Piece::Parameter(index) => {
                        let name = self.0.parameters.get(*index).map_or("", |p| &p.name);
                        write!(f, "{{{name}}}")?;
                    }
                }
            }
        }
        match &self.0.query {
            Some(query) => write!(f, "?{query}"),
            None => Ok(()),
        }
    }
}
