//! An API as text.
//!
//! Imports `ir::{api, security}`, `list`, `operation`, `rules`, `schema`, `types`.

use std::fmt::{self, Write};

use super::list::quoted;
use super::rules::write_rules;
use super::types::Name;
use super::{operation, schema};
use crate::ir::api::Api;
use crate::ir::security::SecurityKind;

/// Writes an API as text.
pub fn dump(api: &Api) -> String {
    let mut out = String::new();
    // Writing to a string cannot fail.
    let _ = write_api(&mut out, api);
    out
}

fn write_api(out: &mut String, api: &Api) -> fmt::Result {
    writeln!(out, "api {:?} version {:?}", api.title, api.version)?;
    if let Some(description) = &api.description {
        writeln!(out, "  description {description:?}")?;
    }
    if let Some(base_url) = &api.base_url {
        writeln!(out, "  base url {base_url:?}")?;
    }
    for server in &api.servers {
        writeln!(out, "  server {:?}", server.template())?;
        for variable in &server.variables {
            let (name, default, values) = (&variable.name, &variable.default, &variable.values);
            write!(out, "    variable {name:?} default {default:?}")?;
            match values.as_slice() {
                [] => writeln!(out)?,
                values => writeln!(out, " of {}", quoted(values))?,
            }
        }
    }
    for tag in &api.tags {
        writeln!(out, "  tag {:?}", tag.name)?;
    }
    for scheme in &api.security_schemes {
        let kind = security_kind(&scheme.kind);
        writeln!(out, "  security scheme {:?}: {kind}", scheme.name)?;
    }
    for (_, schema) in api.schemas() {
        schema::write(out, api, schema)?;
    }
    for (id, rules) in &api.rules {
        match api.schema(*id) {
            Some(schema) => writeln!(out, "\nconstraints of {}", Name(schema))?,
            None => writeln!(out, "\nconstraints of {id:?}")?,
        }
        write_rules(out, "  ", api, rules)?;
    }
    for operation in &api.operations {
        operation::write(out, api, operation)?;
    }
    Ok(())
}

fn security_kind(kind: &SecurityKind) -> String {
    match kind {
        SecurityKind::Basic => "HTTP Basic".to_owned(),
        SecurityKind::Bearer => "bearer token".to_owned(),
        SecurityKind::Http(scheme) => format!("HTTP {scheme:?}"),
        SecurityKind::ApiKey { place, name } => format!("{} {name:?}", place.as_str()),
    }
}
