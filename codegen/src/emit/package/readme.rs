//! `README.md`.
//!
//! Imports `docs`, `draft`, `example`, `input`, `manifest`.

use super::super::docs::sanitized;
use super::super::draft::Draft;
use super::super::input::Input;
use super::example::{example, visible};
use super::manifest::one_line;

/// The file `README.md`.
pub(crate) fn file(input: &Input<'_>) -> Draft {
    let title = sanitized(&one_line(&input.api.title));
    let description = input.api.description.as_deref().map(sanitized);
    let description = description.filter(|text| !text.is_empty());
    let description = description.map_or(String::new(), |text| text + "\n\n");
    let name = input.name;
    let example = example(input).map_or(String::new(), |example| {
        format!("```rust\n{}\n```\n\n", visible(&example))
    });
    let operations = match input.api.operations.len() {
        1 => "one operation".to_owned(),
        number => format!("{number} operations"),
    };
    let groups = match input.names.groups.are_optional() {
        true => {
            " To compile only some groups of operations, list their features instead of \
             `operations`: see `[features]` in `Cargo.toml`."
        }
        false => "",
    };
    let command = match input.package.command {
        Some(_) => "run the command in `Cargo.toml`",
        None => "run the generator again",
    };
    Draft::text(
        "README.md",
        format!(
            "# {name}\n\n\
             A client for an HTTP API, {title}, with {operations}.\n\n\
             {description}\
             {example}\
             To use the asynchronous client, add this dependency:\n\n\
             ```toml\n[dependencies]\n{name} = {{ path = \"…\" }}\n```\n\n\
             To call the API with `Client::blocking` instead:\n\n\
             ```toml\n[dependencies]\n{name} = {{ path = \"…\", default-features = false, features = [\"ureq\", \"operations\"] }}\n```\n\n\
             With the features `gzip` and `brotli`, responses may be compressed.\n\n\
             With only the feature `operations`, the crate contains the types, requests and \
             responses, for use with any HTTP client.{groups} With the feature `serde`, the types \
             implement its traits. With `build-responses`, those that no request contains have \
             constructors and setters as well, which tests need.\n\n\
             `cargo doc --all-features --open` shows the documentation. All files are generated: to change \
             them, edit the OpenAPI document and {command}.\n"
        ),
    )
}
