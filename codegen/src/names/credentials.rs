//! The names of the constructors of credentials.
//!
//! Imports `ident`, `scope`, `words`, and `ir`.

use super::ident::Ident;
use super::scope::Scope;
use super::words::Words;
use crate::ir::{Api, SecurityKind, SecurityScheme};

/// A security scheme with the identifier of the constructor of its credentials.
pub(crate) struct NamedScheme<'a> {
    pub(crate) scheme: &'a SecurityScheme,
    pub(crate) ident: Ident,
}

/// The methods that credentials have already.
const TAKEN: &[&str] = &[
    "and", "basic", "bearer", "clone", "from", "into", "none", "of",
];

/// Names the constructors of credentials. Schemes with the same credentials share one.
pub(super) fn credentials(api: &Api) -> Vec<NamedScheme<'_>> {
    let schemes = api.security_schemes.iter();
    let own = Scope::fields(TAKEN).claim_all(schemes, |scheme| &scheme.name);
    let mut known = Scope::fields(&[]);
    let [basic, bearer] = ["basic", "bearer"].map(|name| known.claim(&Words::of(name)).ident);
    let named = own.iter().map(|(scheme, ident)| NamedScheme {
        scheme,
        ident: match &scheme.kind {
            SecurityKind::Basic => basic.clone(),
            SecurityKind::Bearer => bearer.clone(),
            kind => {
                let mut same = own.iter().filter(|(other, _)| other.kind == *kind);
                same.next().map_or(ident, |(_, first)| first).clone()
            }
        },
    });
    named.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::Place;

    #[test]
    fn schemes_with_the_same_credentials_share_a_constructor() {
        let key = |place, name: &str| SecurityKind::ApiKey {
            place,
            name: name.to_owned(),
        };
        let schemes = [
            ("userToken", SecurityKind::Bearer, "bearer"),
            ("oauth", SecurityKind::Bearer, "bearer"),
            ("login", SecurityKind::Basic, "basic"),
            ("keyOne", key(Place::Header, "k"), "key_one"),
            ("keyTwo", key(Place::Query, "k"), "key_two"),
            ("keyThree", key(Place::Header, "k"), "key_one"),
            ("bearer", SecurityKind::Http("Digest".to_owned()), "bearer_"),
        ];
        let mut api = Api::default();
        for (name, kind, _) in &schemes {
            api.security_schemes.push(SecurityScheme {
                name: (*name).to_owned(),
                description: None,
                kind: kind.clone(),
            });
        }
        let named = credentials(&api);
        let idents: Vec<_> = named.iter().map(|named| named.ident.to_string()).collect();
        assert_eq!(idents, schemes.map(|(_, _, expected)| expected));
    }
}
