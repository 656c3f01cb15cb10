-- The sample schemes have got forms to apply with. A scheme that the municipality has made its own is left alone.
update scheme
set form_key = slug
where form_key is null
  and sample
  and slug in ('driftsbidrag', 'lokalbidrag', 'projektbidrag', 'arligt-arrangemangsstod', 'kulturarrangemangsbidrag',
               'grundbidrag', 'aktivitetsbidrag-social-och-omsorg', 'grund-och-medlemsbidrag', 'aktivitetsbidrag-aldre',
               'sarskilt-verksamhetsbidrag', 'foreningsbidrag-bildning');
