//! The example of a call, for the docs of the crate and for its README.
//!
//! Imports `input`, `operation`, `ir` and `names`.

use super::super::input::Input;
use super::super::operation;
use crate::ir::SecurityKind;
use crate::names::Named;

/// The lines of the example that a reader sees.
pub(super) fn visible(example: &str) -> String {
    let lines = example.lines().filter(|line| !line.starts_with("# "));
    lines.collect::<Vec<_>>().join("\n")
}

/// A call of the first operation, in a function that rustdoc compiles but does not show.
pub(super) fn example(input: &Input<'_>) -> Option<String> {
    let named = input.names.operations.first()?;
    let crate_name = input.name.replace('-', "_");
    let (ident, method) = (&named.ident, &named.method);
    let required = operation::required(input, named, &crate_name);
    let arguments: Vec<_> = required.iter().map(|(name, _)| name.as_str()).collect();
    let arguments = arguments.join(", ");
    let credentials = credentials(input);
    let config = match &input.api.base_url {
        Some(_) => credentials,
        None => format!("Config::new(base_url, {credentials})"),
    };
    let mut used = vec!["Client"];
    used.extend(input.api.base_url.is_none().then_some("Config"));
    used.push("Credentials");
    let used = used.join(", ");
    let words = ["base_url", "user", "password", "secret"].into_iter();
    let words = words.filter(|word| !required.iter().any(|(name, _)| name == word));
    let parameters = words.map(|word| format!("{word}: String"));
    let values = required.iter().map(|(name, ty)| format!("{name}: {ty}"));
    let parameters: Vec<_> = parameters.chain(values).collect();
    let parameters = parameters.join(", ");
    let feature = input.names.groups.feature(named.operation.group());
    let (import, function) = match feature {
        None => (String::new(), "feature = \"hyper\"".to_owned()),
        Some(feature) => (
            format!("# #[cfg(feature = \"{feature}\")]\n"),
            format!("all(feature = \"hyper\", feature = \"{feature}\")"),
        ),
    };
    Some(format!(
        "{import}\
         use {crate_name}::{{{used}, operations::{ident}}};\n\n\
         # #[cfg({function})]\n\
         # #[allow(unused_variables, clippy::too_many_arguments)]\n\
         # async fn example({parameters}) -> Result<(), Box<dyn std::error::Error>> {{\n\
         let client = Client::new({config})?;\n\
         let request = {ident}::new({arguments});\n\
         let response = client.{method}(request).await?;\n\
         # Ok(())\n\
         # }}"
    ))
}

/// Credentials for the first operation.
fn credentials(input: &Input<'_>) -> String {
    let operation = input.api.operations.first();
    let requirements = operation.map(|operation| input.api.security_of(operation));
    let mut alternatives = requirements.into_iter().flatten();
    let schemes = alternatives.find(|schemes| !schemes.is_empty());
    let calls = schemes.into_iter().flatten().filter_map(|index| {
        let Named { item, ident } = input.names.schemes.get(*index)?;
        let arguments = match item.kind {
            SecurityKind::Basic => "user, password",
            _ => "secret",
        };
        Some(format!("Credentials::{ident}({arguments})"))
    });
    let calls = calls.reduce(|first, next| format!("{first}.and({next})"));
    calls.unwrap_or_else(|| "Credentials::none()".to_owned())
}
