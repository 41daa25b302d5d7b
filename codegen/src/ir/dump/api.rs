//! An API as text.
//!
//! Imports `ir::api`, `operation`, `schema`.

use std::fmt::{self, Write};

use super::{operation, schema};
use crate::ir::api::Api;

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
            writeln!(
                out,
                "    variable {name:?} default {default:?} of {values:?}"
            )?;
        }
    }
    for tag in &api.tags {
        writeln!(out, "  tag {:?}", tag.name)?;
    }
    for scheme in &api.security_schemes {
        writeln!(
            out,
            "  security scheme {:?}: {:?}",
            scheme.name, scheme.kind
        )?;
    }
    for (_, schema) in api.schemas() {
        schema::write(out, api, schema)?;
    }
    for operation in &api.operations {
        operation::write(out, api, operation)?;
    }
    Ok(())
}
