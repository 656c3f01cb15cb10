package se.samverkan.intake;

/** Who phones or visits, as typed; used for the receipt and forgotten ninety days after the case was registered. */
public record CallerForm(
        Channel channel, String name, String phone, String email, String address, String postalCode, String city) {

    public static final CallerForm NOBODY = new CallerForm(Channel.PHONE, "", "", "", "", "", "");

    public boolean hasAddress() {
        return !address.isBlank() && !postalCode.isBlank() && !city.isBlank();
    }
}
