//! The names of operations, of their modules, methods and inputs.

use std::borrow::Cow;
use std::collections::HashMap;

use super::folder;
use super::ident::Ident;
use super::reserved::{METHODS, SETTERS};
use super::scope::{Named, Scope, Wanted};
use super::words::Words;
use crate::ir::{Api, Content, ContentKind, Form, Operation, Part};

/// The identifiers of an operation.
pub(crate) struct OperationNames {
    /// The type of the request.
    pub(crate) ident: Ident,
    /// Its module.
    pub(crate) module: Ident,
    /// The module of its group, where it is in one.
    pub(crate) group: Option<Ident>,
    /// The client's method.
    pub(crate) method: Ident,
    /// The fields for the parameters.
    pub(crate) parameters: Vec<Ident>,
    /// The fields for what is in the body: the fields of a form, the last one for those
    /// without a name, or the parts; otherwise the one for the body.
    pub(crate) form: Vec<Ident>,
}

/// Names all operations. The module and the method are called like the request.
pub(super) fn operations(api: &Api, requests: &mut Scope) -> Vec<OperationNames> {
    let ids = api.operations.iter().map(|operation| &operation.id);
    let wanted: Vec<_> = ids.map(|id| wanted(id)).collect();
    let named = requests.claim_wanted(&wanted);
    let mut modules = Scope::modules("operations");
    let mut methods = Scope::fields(METHODS);
    let groups = folder::groups(api, &mut modules);
    let named = api.operations.iter().zip(named).zip(groups);
    named
        .map(|((operation, Named { ident, words }), group)| {
            let (parameters, form) = inputs(operation);
            OperationNames {
                ident,
                module: modules.claim(&words).ident,
                group,
                method: methods.claim(&words).ident,
                parameters,
                form,
            }
        })
        .collect()
}

/// The words of an operation's id, or of a component's name: one that is made of a method
/// and the path `/` has a word for that.
pub(super) fn words(id: &str) -> Words {
    match id.strip_suffix(" /") {
        Some(method) if is_made(id) => Words::of(&format!("{method} root")),
        _ => Words::of(id),
    }
}

/// An id of the description comes before one that is made.
fn wanted(id: &str) -> Wanted {
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

/// Where inputs are sent; what is further in front keeps a name that several of them have.
const PLACES: &[&str] = &["path", "query", "header", "cookie", "form"];

/// Parameters and fields of the form are fields and setters of one request.
fn inputs(operation: &Operation) -> (Vec<Ident>, Vec<Ident>) {
    let form = match &operation.body {
        None => Vec::new(),
        Some(body) => match body.contents.as_slice() {
            [only] => content(only),
            _ => vec!["body".into()],
        },
    };
    let form = form.iter().map(|name| (name.as_ref(), "form"));
    let parameters = operation.parameters.iter();
    let parameters = parameters.map(|one| (one.name.as_str(), one.place.as_str()));
    let mut idents = input_names(parameters.chain(form).collect());
    let form = idents.split_off(operation.parameters.len());
    (idents, form)
}

/// The names of what stands in a content.
pub(super) fn content(content: &Content) -> Vec<Cow<'_, str>> {
    match &content.kind {
        ContentKind::Form(Form::Fields { fields, rest }) => {
            let rest = rest.iter().map(|_| "additional".into());
            let names = fields.iter().map(|field| field.name.as_str().into());
            names.chain(rest).collect()
        }
        ContentKind::Multipart(parts) => parts.iter().flat_map(part).collect(),
        _ => vec!["body".into()],
    }
}

/// The names of a part and of its headers, which begin like it.
fn part(part: &Part) -> impl Iterator<Item = Cow<'_, str>> {
    let headers = part.headers.iter();
    let headers = headers.map(|header| Cow::Owned(format!("{} {}", part.name, header.name)));
    std::iter::once(Cow::Borrowed(part.name.as_str())).chain(headers)
}

/// The names of inputs, each of which is a name and a place.
pub(super) fn input_names(inputs: Vec<(&str, &str)>) -> Vec<Ident> {
    let rank = |place: &str| PLACES.iter().position(|known| *known == place);
    let mut first = HashMap::new();
    for (name, place) in &inputs {
        let so_far = first.entry(*name).or_insert(rank(place));
        *so_far = rank(place).min(*so_far);
    }
    let wanted = inputs.iter().map(|(name, place)| {
        let mut words = Words::of(name);
        if first.get(name) != Some(&rank(place)) {
            words = words.with("in".to_owned()).with((*place).to_owned());
        }
        Wanted::snake(name, words)
    });
    let named = Scope::fields(SETTERS).claim_wanted(&wanted.collect::<Vec<_>>());
    named.into_iter().map(|named| named.ident).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inputs_of_one_name_tell_where_they_are_sent() {
        let inputs = vec![
            ("id", "header"),
            ("id", "query"),
            ("id", "path"),
            ("ID", "query"),
            ("name", "cookie"),
            ("name", "form"),
            ("new", "query"),
        ];
        let names: Vec<_> = input_names(inputs)
            .iter()
            .map(ToString::to_string)
            .collect();
        let expected = [
            "id_in_header",
            "id_in_query",
            "id",
            "id_",
            "name",
            "name_in_form",
            "new_",
        ];
        assert_eq!(names, expected);
    }

    #[test]
    fn ids_that_are_made_give_way_and_read_well() {
        assert_eq!(words("get /").snake(), "get_root");
        assert_eq!(words("get /pets/{id}").camel(), "GetPetsById");
        assert!(is_made("get /pets") && !is_made("get pets") && !is_made("pets"));
        let names = ["get /pets", "get pets"].map(wanted);
        let named = Scope::requests(&[]).claim_wanted(&names);
        let idents: Vec<_> = named.iter().map(|named| &named.ident).collect();
        assert_eq!(idents, ["GetPetsRequest", "GetPets"]);
    }
}
