//! `README.md`.

use super::docs::sanitized;
use super::manifest::one_line;
use super::{Draft, Input};

/// The file `README.md`.
pub(super) fn readme(input: &Input<'_>) -> Draft {
    let title = sanitized(&one_line(&input.api.title));
    let description = input
        .api
        .description
        .as_deref()
        .map(sanitized)
        .unwrap_or_default();
    let description = if description.is_empty() {
        String::new()
    } else {
        format!("{description}\n\n")
    };
    let name = input.name;
    let operations = input.api.operations.len();
    let operations = match operations {
        1 => "one operation".to_owned(),
        number => format!("{number} operations"),
    };
    Draft::text(
        "README.md",
        format!(
            "# {name}\n\n\
             A client of the HTTP API {title}, with {operations}.\n\n\
             {description}\
             Depend on it by path, asynchronous:\n\n\
             ```toml\n[dependencies]\n{name} = {{ path = \"…\" }}\n```\n\n\
             or blocking:\n\n\
             ```toml\n[dependencies]\n{name} = {{ path = \"…\", default-features = false, features = [\"ureq\"] }}\n```\n\n\
             With `default-features = false` alone there are types, requests and answers, and \
             any HTTP client can carry them.\n\n\
             `cargo doc --open` shows what is there. All files are generated; make changes in \
             the description, and generate again.\n"
        ),
    )
}
