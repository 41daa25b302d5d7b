//! Ids of operations. An operation without an operationId gets one from its method and path.
//!
//! Imports `scope`, `words`.

use super::scope::Wanted;
use super::words::Words;

/// The words of an operation's id, or of a component's name. The path `/` of an id that is made
/// of a method and a path becomes a word of its own.
pub(super) fn words(id: &str) -> Words {
    match id.strip_suffix(" /") {
        Some(method) if is_made(id) => Words::of(&format!("{method} root")),
        _ => Words::of(id),
    }
}

/// The wanted name of an operation. An `operationId` takes precedence over an id that is made.
pub(super) fn wanted(id: &str) -> Wanted {
    let wanted = Wanted::snake(id, words(id));
    match is_made(id) {
        true => wanted.made(),
        false => wanted,
    }
}

/// Whether an id is made of a method and a path: `get /pets`.
fn is_made(id: &str) -> bool {
    id.split_once(' ')
        .is_some_and(|(_, path)| path.starts_with('/'))
}

#[cfg(test)]
mod tests {
    use super::super::scope::Scope;
    use super::*;

    #[test]
    fn ids_that_are_made_give_way_and_read_well() {
        assert_eq!(words("get /").snake(), "get_root");
        assert_eq!(words("get /pets/{id}").camel(), "GetPetsById");
        assert_eq!(words("get pets /").camel(), "GetPets");
        assert!(is_made("get /pets") && !is_made("get pets") && !is_made("pets"));
        let names = ["get /pets", "get pets"].map(|id| (id, wanted(id)));
        let named = Scope::requests(&[]).claim_wanted(names.into());
        let idents: Vec<_> = named.iter().map(|(_, named)| &named.ident).collect();
        assert_eq!(idents, ["GetPetsRequest", "GetPets"]);
    }
}
