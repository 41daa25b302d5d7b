//! Tests of scopes.

use super::*;

#[track_caller]
fn names(mut scope: Scope, expected: &[(&str, &str)]) {
    let named = scope.claim_all(expected, |(text, _)| (*text).into());
    let idents = named.iter().map(|it| (it.item.0, it.ident.to_string()));
    let expected = expected
        .iter()
        .map(|(text, name)| (*text, (*name).to_owned()));
    assert_eq!(idents.collect::<Vec<_>>(), expected.collect::<Vec<_>>());
}

#[test]
fn fields_are_snake_case_and_differ() {
    names(
        Scope::fields(&["new"]),
        &[
            ("Configuration.Url", "configuration_url"),
            ("fooBar", "foo_bar_"),
            ("foo_bar", "foo_bar"),
            ("foo-bar", "foo_hyphen_bar"),
            ("new", "new_"),
            ("type", "r#type"),
            ("@type", "type_"),
            ("self", "self_"),
            ("Self", "self__"),
            ("", "empty"),
            ("StartTime", "start_time"),
            ("StartTime<", "start_time_less"),
        ],
    );
}

#[test]
fn the_order_of_texts_does_not_matter() {
    let texts = [
        "pet-tag", "PetTag", "pet_tag", "PetTag2", "pet tag", "petTag",
    ];
    let idents = |texts: &[&str]| {
        let found = Scope::types(&[]).claim_all(texts, |text| (**text).into());
        let mut found: Vec<_> = found
            .into_iter()
            .map(|it| ((*it.item).to_owned(), it.ident.to_string()))
            .collect();
        found.sort();
        found
    };
    let mut turned = texts;
    turned.reverse();
    assert_eq!(idents(&texts), idents(&turned));
    names(
        Scope::types(&[]),
        &[
            ("pet-tag", "PetTagSchema"),
            ("PetTag", "PetTag"),
            ("petTag", "PetTagType"),
            ("PetTag2", "PetTag2"),
        ],
    );
}

#[test]
fn names_that_are_not_in_the_document_give_way() {
    let wanted = |text| Wanted::camel(text, Words::of(text));
    let names = [wanted("PetTag").made(), wanted("pet-tag")];
    let idents = Scope::types(&[]).claim_wanted(names.map(|name| ((), name)).into());
    let idents: Vec<_> = idents.iter().map(|(_, named)| &named.ident).collect();
    assert_eq!(idents, ["PetTagType", "PetTag"]);
}

#[test]
fn a_name_that_gives_way_takes_none_that_another_one_wants() {
    names(
        Scope::types(&[]),
        &[
            ("petTag", "PetTagSchema"),
            ("PetTag", "PetTag"),
            ("petTagType", "PetTagType"),
        ],
    );
    names(
        Scope::variants(),
        &[
            ("ASC", "Asc"),
            ("asc", "Asc2"),
            ("asc_lowercase", "AscLowercase"),
        ],
    );
}

#[test]
fn names_of_the_document_that_collide_are_known() {
    let mut scope = Scope::fields(&["new"]);
    scope.claim_all(["id", "Id", "new", "name"], |text| (*text).into());
    scope.claim(&Words::of("name"));
    let collisions = scope.into_collisions().into_iter();
    let collisions =
        collisions.map(|it| (it.owner.item, it.other.item, it.other.ident.to_string()));
    let expected = ["id", "Id", "id_"].map(str::to_owned).into();
    assert_eq!(collisions.collect::<Vec<_>>(), [expected]);
}

#[test]
fn types_avoid_the_names_that_are_taken() {
    names(
        Scope::types(&["Option", "Self"]),
        &[
            ("option", "OptionSchema"),
            ("Option", "OptionType"),
            ("self", "SelfType"),
            ("webhook sid", "WebhookSid"),
            ("日本", "RiBen"),
        ],
    );
}

#[test]
fn colliding_variants_say_how_they_differ() {
    names(
        Scope::variants(),
        &[
            ("a-b", "AHyphenB"),
            ("a b", "AB"),
            ("2-2", "N2_2"),
            ("22", "N22"),
            ("2+2", "N2Plus2"),
            ("v2", "V2Lowercase"),
            ("V2", "V2"),
            ("#", "Hash"),
            ("-name", "MinusName"),
            ("é", "E2"),
            ("e", "E"),
            ("name", "Name"),
            ("self", "SelfValue"),
        ],
    );
}

#[test]
fn modules_are_files_on_every_system() {
    names(
        Scope::modules("types", &["type", "schema"]),
        &[
            ("type", "type_type"),
            ("gen", "gen_type"),
            ("mod", "mod_type"),
            ("types", "types_type"),
            ("../../etc/passwd", "etc_passwd"),
            ("CON", "con_type"),
            ("Com1", "com1_type"),
            ("pet", "pet"),
            ("PET", "pet_type"),
            ("名", "ming"),
        ],
    );
}

#[test]
fn many_colliding_names_take_no_time() {
    let texts: Vec<_> = (0..50_000)
        .map(|n| format!("a{}", "-".repeat(n % 7)))
        .collect();
    let idents = Scope::variants().claim_all(&texts, |text| text.as_str().into());
    let idents = idents.iter().map(|named| named.ident.to_string());
    let distinct: HashSet<_> = idents.collect();
    assert_eq!(distinct.len(), texts.len());
}
